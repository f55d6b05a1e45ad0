import { decodePath, encodePath, isoDay, type Path, type Problem, UserError } from "#base";
import { radarOf } from "#picture";
import {
  bandNamed,
  type BandMap,
  draftRecord,
  type Edit,
  fieldsOfBlip,
  type FileChange,
  loadRadarFormats,
  mapped,
  type RadarBlip,
  type RadarFile,
  type RadarFormat,
  type RadarSheet,
  type RecordFiles,
  setFields,
  setInYaml,
  slugOf,
  usualRings,
} from "#records";
import { ownFiles } from "../own-files.ts";
import type { Workspace } from "../types.ts";
import { bandsChange } from "./bands-file.ts";

/** The format of that name. Throws `UserError` when there is none. */
export async function radarFormatNamed(name: string): Promise<RadarFormat> {
  const formats = await loadRadarFormats();
  const found = formats.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw new UserError(`there is no radar format "${name}"`, { hint: `There are: ${formats.map(({ id }) => id).join(", ")}.` });
}

/** What an import would write, and what of it could not be read. */
export interface RadarImport {
  readonly edit: Edit;
  readonly problems: readonly Problem[];
  /** Blips that become new records, and those whose record is there already. */
  readonly drafted: number;
  readonly updated: number;
  /** Of these, the names of those that are described otherwise there: our words are kept. */
  readonly differing: readonly string[];
}

/**
 * A radar of another tool as technology records: new ones drafted, those that are there (by name) given its ring,
 * quadrant, movement and history; their text is left as it is. Bands that are not the usual ones go to `fairlead.yaml`.
 */
export async function importRadar(
  workspace: Workspace,
  format: RadarFormat,
  given: readonly RadarFile[],
  map: BandMap,
): Promise<RadarImport> {
  const { value, problems } = format.read(given);
  const sheet = withUsualRings(mapped(value, map));
  const files = await workspace.recordFiles();
  const known = knownRecords(await workspace.gather(["records"]));
  const ours = (blip: RadarBlip): Known | undefined => known.get(slugOf(blip.name));
  const fresh = sheet.blips.filter((blip) => ours(blip) === undefined);
  const differing = sheet.blips.filter((blip) => isDescribedOtherwise(blip.description, ours(blip)?.description));
  const edits = await eachInTurn(sheet.blips, async (blip) => {
    const known = ours(blip);
    return known === undefined ? draft(files, blip, workspace.now) : setFields(files, known.path, fieldsOfBlip(blip));
  });
  const edit = joined([...edits, { state: "done", changes: await bandsChange(files, sheet) }, await configEdit(workspace, files, sheet)]);
  return {
    edit,
    problems,
    drafted: fresh.length,
    updated: sheet.blips.length - fresh.length,
    differing: differing.map(({ name }) => name),
  };
}

/** The usual rings are written as records write them; the names they had stay names of the bands. */
function withUsualRings(sheet: RadarSheet): RadarSheet {
  const usual = (ring: string): string => usualRings.find((one) => one === slugOf(ring)) ?? ring;
  return {
    ...sheet,
    blips: sheet.blips.map((blip) => ({
      ...blip,
      ring: usual(blip.ring),
      history: blip.history.map((step) => ({ ...step, ring: usual(step.ring) })),
    })),
  };
}

interface Known {
  readonly path: Path;
  readonly description: string;
}

function knownRecords(picture: Parameters<typeof radarOf>[0]): ReadonlyMap<string, Known> {
  return new Map(
    radarOf(picture).blips.map(({ blip, record }) => [slugOf(blip.name), { path: record.path, description: blip.description }]),
  );
}

/** Line breaks and marks aside; what says nothing there takes nothing from ours. */
function isDescribedOtherwise(theirs: string, ours: string | undefined): boolean {
  const plain = (text: string): string => text.replace(/[\s*_`]+/g, " ").trim();
  return ours !== undefined && plain(theirs) !== "" && plain(theirs) !== plain(ours);
}

const draft = (files: RecordFiles, blip: RadarBlip, now: number): Promise<Edit> =>
  draftRecord(files, {
    kind: "technology",
    title: blip.name,
    values: fieldsOfBlip(blip),
    day: isoDay(now),
    slug: blip.id,
    body: blip.description === "" ? "" : `${blip.description}\n`,
  });

async function eachInTurn<T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await run(one));
  return results;
}

/** One edit of many; the first that is refused stands for all. */
function joined(edits: readonly Edit[]): Edit {
  const refused = edits.find((edit) => edit.state === "refused");
  if (refused !== undefined) return refused;
  return { state: "done", changes: edits.flatMap((edit): readonly FileChange[] => (edit.state === "done" ? edit.changes : [])) };
}

/** Names of rings and quadrants in their order, where `fairlead.yaml` does not say them already. */
async function configEdit({ config }: Workspace, files: RecordFiles, { rings, quadrants }: RadarSheet): Promise<Edit> {
  const ringNames = rings.map(({ name }) => name);
  const quadrantNames = quadrants.map(({ name }) => name);
  const plain = ringNames.every((name, index) => name === usualRings[index]) && ringNames.length <= usualRings.length;
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    ...(plain || holdsAll(config.rings, ringNames) ? [] : [["rings", ringNames] as const]),
    ...(holdsAll(config.quadrants, quadrantNames) ? [] : [["quadrants", quadrantNames] as const]),
  ];
  if (wanted.length === 0) return { state: "done", changes: [] };
  const path = ownFiles.config;
  const before = await files.bytesOf(path);
  let text = before === undefined ? "" : decodePath(before);
  for (const [key, names] of wanted) {
    const edited = await setInYaml(text, [key], [...names]);
    if (edited.state === "refused")
      return { state: "refused", problem: { path, message: edited.because, hint: `Write ${key} there yourself: ${names.join(", ")}.` } };
    text = edited.text;
  }
  return { state: "done", changes: [{ path, before, after: encodePath(text) }] };
}

const holdsAll = (known: readonly string[], names: readonly string[]): boolean => {
  const bands = known.map((name) => ({ id: "", name }));
  return names.length === 0 || (known.length > 0 && names.every((name) => bandNamed(bands, name) !== undefined));
};

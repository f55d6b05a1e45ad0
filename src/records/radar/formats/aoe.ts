import { byText, nameOf, type Problem } from "#base";
import { parseDocument, stringify } from "yaml";
import type { Value } from "../../types.ts";
import { isMapping } from "../../value.ts";
import { lostFields, ringBands, bandsOf } from "../bands.ts";
import { asText, fieldsOf, jsonText, listOf, mappings, parsed } from "../json.ts";
import { bandNamed, slugOf } from "../slug.ts";
import type { RadarBand, RadarBlip, RadarFile, RadarFormat, RadarSheet, RadarStep } from "../types.ts";

type Mapping = Readonly<Record<string, Value>>;

/** One file of a blip: what it says of it in one release. */
interface Revision {
  readonly id: string;
  readonly release: string;
  readonly data: Mapping;
  readonly body: string;
}

/**
 * A Markdown file for each blip and release, `<release>/<id>.md`; what a later one leaves out holds on from before.
 * Bands stand in `config.json`, where there is one. Version 5 calls the quadrant a segment.
 */
export const aoe: RadarFormat = {
  id: "aoe",
  title: "AOE Technology Radar, Markdown",
  file: "",
  read: (files) => {
    const config = files.find(({ path }) => nameOf(path) === "config.json");
    const known = config === undefined ? { value: undefined, problems: [] } : parsed(config.path, config.text);
    const read = files.filter(({ path }) => /(?:^|\/)[^/]+\/[^/]+\.md$/.test(path)).map(revisionOf);
    const revisions = read.flatMap(({ revision }) => revision ?? []).toSorted((a, b) => byText(a.release, b.release));
    const blips = [...new Set(revisions.map(({ id }) => id))].flatMap((id) => blipOf(revisions.filter((one) => one.id === id)));
    const sheet = withBands(fieldsOf(known.value), blips);
    return { value: sheet, problems: [...known.problems, ...read.flatMap(({ problem }) => problem ?? [])] };
  },
  write: (sheet, day) => ({
    state: "done",
    files: [{ path: "config.json", text: jsonText(configOf(sheet)) }, ...sheet.blips.flatMap((blip) => filesOf(sheet, blip, day))],
    lost: lostFields(sheet, ["link", "links", "active", "date"]),
  }),
};

function revisionOf({ path, text }: RadarFile): { readonly revision?: Revision; readonly problem?: Problem } {
  const matter = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (matter === null) return { problem: { path, message: "it has no front matter", hint: "It is left out." } };
  const document = parseDocument(matter[1] ?? "", { schema: "core" });
  if (document.errors.length > 0)
    return {
      problem: {
        path,
        message: `its front matter is no YAML: ${document.errors[0]?.message.split("\n")[0] ?? ""}`,
        hint: "It is left out.",
      },
    };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const folder = path.split("/").at(-2) ?? "";
  return {
    revision: {
      id: nameOf(path).replace(/\.md$/, ""),
      release: folder,
      data: isData(data) ? data : {},
      body: text.slice(matter[0].length).trim(),
    },
  };
}

/** The core schema gives nothing but values. */
const isData = (data: unknown): data is Mapping => typeof data === "object" && data !== null && isMapping({ ...data });

/** Releases of one blip, oldest first, as the tool adds them up. */
function blipOf(revisions: readonly Revision[]): readonly RadarBlip[] {
  const last = (key: string): Value | undefined => revisions.findLast(({ data }) => data[key] !== undefined && data[key] !== "")?.data[key];
  const quadrant = asText(last("quadrant")) || asText(last("segment"));
  const ring = asText(last("ring"));
  const id = revisions[0]?.id ?? "";
  if (quadrant === "" || ring === "") return [];
  const tags = listOf(last("tags"))
    .map(asText)
    .filter((tag) => tag !== "");
  const featured = last("featured");
  const newest = revisions.findLastIndex(({ body }) => body !== "");
  return [
    {
      id,
      name: asText(last("title")) || id,
      quadrant,
      ring,
      moved: undefined,
      description: revisions[newest]?.body ?? "",
      history: revisions.map((one, index) => stepOf(revisions, index, index === newest ? "" : one.body)),
      ...(tags.length === 0 ? {} : { tags }),
      ...(typeof featured === "boolean" ? { featured } : {}),
    },
  ];
}

function stepOf(revisions: readonly Revision[], index: number, note: string): RadarStep {
  const ring = revisions.slice(0, index + 1).findLast(({ data }) => asText(data["ring"]) !== "");
  return { date: revisions[index]?.release ?? "", ring: asText(ring?.data["ring"]), note };
}

/** Ids become names where the configuration says what they are called. */
function withBands(config: Mapping, blips: readonly RadarBlip[]): RadarSheet {
  const said = (key: string): readonly RadarBand[] => mappings(config[key]).map(bandOf);
  const quadrants = said("segments").length > 0 ? said("segments") : said("quadrants");
  const rings = said("rings");
  const quadrantOf = (name: string): string => bandNamed(quadrants, name)?.name ?? name;
  const ringOf = (name: string): string => bandNamed(rings, name)?.name ?? name;
  const named = blips.map((blip) => ({
    ...blip,
    quadrant: quadrantOf(blip.quadrant),
    ring: ringOf(blip.ring),
    history: blip.history.map((step) => ({ ...step, ring: ringOf(step.ring) })),
  }));
  return {
    date: "",
    quadrants: quadrants.length > 0 ? quadrants : bandsOf(named.map((blip) => blip.quadrant).toSorted(byText)),
    rings: rings.length > 0 ? rings : ringBands(named.map((blip) => blip.ring)),
    blips: named,
  };
}

function bandOf(band: Mapping): RadarBand {
  const color = asText(band["color"]);
  const description = asText(band["description"]);
  return {
    id: asText(band["id"]),
    name: asText(band["title"]) || asText(band["id"]),
    ...(color === "" ? {} : { color }),
    ...(description === "" ? {} : { description }),
  };
}

const idOf = (bands: readonly RadarBand[], name: string): string => {
  const band = bandNamed(bands, name);
  return band === undefined || band.id === "" ? slugOf(name) : band.id;
};

const configOf = ({ quadrants, rings }: RadarSheet): unknown => ({
  quadrants: quadrants.map((band) => configBand(band)),
  rings: rings.map((band, index) => ({ ...configBand(band), radius: (index + 1) / rings.length, strokeWidth: Math.max(1, 5 - index) })),
});

const configBand = ({ id, name, color, description }: RadarBand): Mapping => ({
  id: id === "" ? slugOf(name) : id,
  title: name,
  description: description ?? "",
  color: color ?? "#457b9d",
});

/** A file for each step; a blip nobody kept a history of came with this release. */
function filesOf({ quadrants, rings }: RadarSheet, blip: RadarBlip, day: string): readonly RadarFile[] {
  const steps = blip.history.length > 0 ? blip.history : [{ date: day, ring: blip.ring, note: "" }];
  const quadrant = idOf(quadrants, blip.quadrant);
  const newest = steps.findLastIndex((step) => step.note === "");
  return steps.map((step, index) => {
    const data = {
      title: blip.name,
      ring: idOf(rings, step.ring),
      quadrant,
      segment: quadrant,
      ...(blip.tags === undefined ? {} : { tags: [...blip.tags] }),
      ...(blip.featured === undefined ? {} : { featured: blip.featured }),
    };
    const body = index === newest ? blip.description : step.note;
    return {
      path: `radar/${slugOf(step.date)}/${blip.id}.md`,
      text: `---\n${stringify(data, { schema: "core" })}---\n${body === "" ? "" : `\n${body}\n`}`,
    };
  });
}

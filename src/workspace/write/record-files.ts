import { decodePath, type Path } from "#base";
import { value } from "#picture";
import { kinds, type RecordFiles } from "#records";
import { readWorkFile } from "../safe-read.ts";
import type { Stage } from "../stage.ts";

const most = 16_000_000;

/** Records and files as they are read: of the work tree where it stands at the commit asked at, else of that commit. */
export async function recordFilesOf(stage: Stage): Promise<RecordFiles> {
  const set = value(await stage.gatherer.picture(["records"], {}), "records") ?? nothing;
  return { set, kinds, bytesOf: (path) => bytesAt(stage, path), templates: () => templatesAt(stage) };
}

/** By their names: "docs/templates/decision-record.md", ".adr-templates/template.md". Nobody's dependencies are looked into. */
async function templatesAt({ git, at }: Stage): Promise<readonly Path[]> {
  const names = decodePath(await git.run(["ls-tree", "-r", "-z", "--name-only", at])).split("\0");
  return names.filter(
    (path) =>
      /template/i.test(path) &&
      /adr|decision|record/i.test(path) &&
      /\.(?:md|markdown)$/i.test(path) &&
      !/(?:^|\/)(?:node_modules|vendor)\//.test(path),
  );
}

const nothing: RecordFiles["set"] = { all: [], decisions: [], logs: [], left: [], problems: [], find: () => [], folder: "direction" };

async function bytesAt({ git, at }: Stage, path: Path): Promise<Uint8Array | undefined> {
  const root = at === git.head ? git.workTree : undefined;
  if (root === undefined) return (await git.object(`${at}:${path}`))?.bytes;
  const read = await readWorkFile(root, path, most);
  return read.state === "read" ? read.bytes : undefined;
}

import { stat } from "node:fs/promises";
import type { Path } from "#base";
import { type RecordFiles, sidecarOf } from "#records";
import { fullPath } from "../safe-read.ts";
import type { Stage } from "../stage.ts";
import type { Writes } from "./types.ts";

/** Files that are looked at: enough for any log, few enough to be asked every second. */
const most = 3_000;

/** Where records can be written: nowhere but at HEAD, since elsewhere they are the past. */
export const writesAt = ({ git, at }: Pick<Stage, "git" | "at">): Writes =>
  at !== git.head ? "none" : git.workTree === undefined ? "branch" : "files";

/** When records, their folders and the sidecar were last changed on disk, as one text to compare; "" where no file is read. */
export async function traceOf({ git, at }: Pick<Stage, "git" | "at">, files: RecordFiles): Promise<string> {
  const root = at === git.head ? git.workTree : undefined;
  if (root === undefined) return "";
  const { set, kinds } = files;
  const below = set.folder === "" ? "" : `${set.folder}/`;
  const places = [
    ...set.logs.map(({ folder }) => folder),
    ...kinds.map(({ folder }) => below + folder),
    sidecarOf(set.folder),
    ...set.all.map(({ path }) => path),
  ];
  return (await Promise.all(places.slice(0, most).map((place) => changedAt(root, place)))).join(" ");
}

async function changedAt(root: string, path: Path): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(fullPath(root, path));
    return `${mtimeMs}:${size}`;
  } catch {
    return ""; // not there: that is told by its coming
  }
}

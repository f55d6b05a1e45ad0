import type { Path } from "#base";
import { type RecordFiles, sidecarOf } from "#records";

const texts = /\.(?:md|markdown|rst|adoc)$/i;

/**
 * Whether the page may write this file: a record that was read, one in a folder of records, or the sidecar. Nothing else
 * of the repository, whoever asks.
 */
export function mayEdit({ set, kinds }: Pick<RecordFiles, "set" | "kinds">, path: Path): boolean {
  if (path.split("/").some((part) => part === "" || part === "." || part === "..")) return false;
  if (path === sidecarOf(set.folder) || set.all.some((record) => record.path === path)) return true;
  const root = set.folder === "" ? "" : `${set.folder}/`;
  const folders = [...set.logs.map(({ folder }) => folder), ...kinds.map((kind) => `${root}${kind.folder}`)];
  return texts.test(path) && folders.some((folder) => folder !== "" && path.startsWith(`${folder}/`));
}

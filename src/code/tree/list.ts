import { isUtf8 } from "node:buffer";
import { decodePath, type Path } from "#base";
import type { GitRepository } from "#git";

/** An entry of the tree: what git knows without opening a blob. */
export interface Entry {
  /** "100644", "100755", "120000" (link), "160000" (submodule). */
  readonly mode: string;
  readonly oid: string;
  readonly path: Path;
}

/** Every file, link and submodule of a commit's tree, in order of path bytes. Sizes are not asked for: that would open every blob. */
export async function listTree(git: GitRepository, at: string): Promise<readonly Entry[]> {
  const output = await git.tree(at);
  return isUtf8(output) ? output.toString("utf8").split("\0").flatMap(entryOf) : entriesOfBytes(output);
}

function entriesOfBytes(output: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    entries.push(...entryOf(decodePath(output.subarray(at, end < 0 ? output.length : end))));
    at = end < 0 ? output.length : end + 1;
  }
  return entries;
}

/** "100644 blob <oid>\t<path>" */
function entryOf(line: string): readonly Entry[] {
  const tab = line.indexOf("\t");
  if (tab < 0) return [];
  const [mode = "", , oid = ""] = line.slice(0, tab).split(" ");
  return [{ mode, oid, path: line.slice(tab + 1) }];
}

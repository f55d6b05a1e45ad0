import { Buffer } from "node:buffer";
import { decodePath, type Path } from "#base";
import type { GitRepository } from "#git";

/** A file of a commit that may speak of records. */
export interface TreeEntry {
  readonly path: Path;
  readonly oid: string;
}

/** Regular files of a commit whose names a filter lets through. */
export async function treePaths(git: GitRepository, commit: string, wanted: RegExp): Promise<ReadonlyMap<Path, string>> {
  const out = (await git.run(["ls-tree", "-r", "-z", "--full-tree", commit])).toString("latin1");
  const found = new Map<Path, string>();
  for (const line of out.split("\0")) {
    const tab = line.indexOf("\t");
    if (tab < 0 || !line.startsWith("100") || !wanted.test(line)) continue;
    const oid = line.slice(line.indexOf(" blob ") + 6, tab);
    const name = line.slice(tab + 1);
    found.set(/[\u0080-\u00ff]/.test(name) ? decodePath(Buffer.from(name, "latin1")) : name, oid);
  }
  return found;
}

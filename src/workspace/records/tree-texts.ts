import { Buffer } from "node:buffer";
import { decodePath, type Path } from "#base";
import type { GitRepository } from "#git";

/** Files of a commit whose names a filter lets through. */
export interface TreeTexts {
  /** Ids of the contents of regular files. */
  readonly oids: ReadonlyMap<Path, string>;
  readonly links: ReadonlySet<Path>;
}

/** Regular files and links of a commit whose names a filter lets through. */
export async function treeTexts(git: GitRepository, commit: string, wanted: RegExp): Promise<TreeTexts> {
  const out = (await git.tree(commit)).toString("latin1");
  const oids = new Map<Path, string>();
  const links = new Set<Path>();
  for (const line of out.split("\0")) {
    const tab = line.indexOf("\t");
    const link = line.startsWith("120");
    if (tab < 0 || !(link || line.startsWith("100")) || !wanted.test(line)) continue;
    const name = line.slice(tab + 1);
    const path = /[\u0080-\u00ff]/.test(name) ? decodePath(Buffer.from(name, "latin1")) : name;
    if (link) links.add(path);
    else oids.set(path, line.slice(line.indexOf(" blob ") + 6, tab));
  }
  return { oids, links };
}

import { decodePath, type Path } from "#base";
import type { GitRepository } from "#git";
import type { ChangedPath, FoundChanges } from "./changed-path.ts";

const line = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) \w/;

/** What differs between two commits, from their trees alone. */
export async function committedChanges(git: GitRepository, from: string, to: string): Promise<FoundChanges> {
  const out = await git.run(["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", from, to]);
  const fields = out.toString("latin1").split("\0");
  const changed = new Map<Path, ChangedPath>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , before = "", after = ""] = line.exec(fields[at] ?? "") ?? [];
    changed.set(decodePath(Buffer.from(fields[at + 1] ?? "", "latin1")), { ...side("before", before), ...side("after", after) });
  }
  return { changed, gaps: [] };
}

const side = (name: "before" | "after", oid: string): ChangedPath => (/^0*$/.test(oid) ? {} : { [name]: oid });

import { decodePath, type Path } from "#base";
import type { GitRepository } from "#git";

/** The name that a file had before a commit; `null` where the commit was not looked into. */
export type Renames = (commit: string, path: Path) => Path | null | undefined;

/** More commits are not looked into: what they renamed stays unknown. */
const mostCommits = 3000;
const atOnce = 300;

/** What these commits renamed, as git finds it by content. */
export async function renamesIn(git: GitRepository, commits: readonly string[]): Promise<Renames> {
  const before = new Map<string, Path>();
  const looked = commits.slice(0, mostCommits);
  for (let at = 0; at < looked.length; at += atOnce) {
    const options = ["log", "--no-walk=unsorted", "-z", "--format=%x01%H", "-M", "--diff-filter=R", "--name-status"];
    readInto(before, decodePath(await git.run([...options, ...looked.slice(at, at + atOnce), "--"])));
  }
  const known = new Set(looked);
  return (commit, path) => (known.has(commit) ? before.get(`${commit} ${path}`) : null);
}

/** Pieces come as a commit, then three for each rename: its likeness, the old name, the new one. */
function readInto(before: Map<string, Path>, text: string): void {
  const pieces = text.split("\0").map((piece) => piece.replace(/^\n/, ""));
  let commit = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    const oid = /\u0001([0-9a-f]+)/.exec(piece)?.[1];
    commit = oid ?? commit;
    if (!/(?:^|\n)R\d+$/.test(piece)) continue;
    before.set(`${commit} ${pieces[at + 2] ?? ""}`, pieces[at + 1] ?? "");
    at += 2;
  }
}

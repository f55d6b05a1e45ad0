import { decodePath, type Path } from "#base";
import { GitError, type GitRepository } from "#git";

/** The name that a file had before a commit; `null` where the commit was not looked into. */
export type Renames = (commit: string, path: Path) => Path | null | undefined;

/** More commits are not looked into: what they renamed stays unknown. */
const mostCommits = 3000;
const atOnce = 300;

/** What these commits renamed, as git finds it by content. */
export async function renamesIn(git: GitRepository, commits: readonly string[]): Promise<Renames> {
  const before = new Map<string, Path>();
  const looked = commits.slice(0, mostCommits);
  for (let at = 0; at < looked.length; at += atOnce) readInto(before, decodePath(await renamesOf(git, looked.slice(at, at + atOnce))));
  const known = new Set(looked);
  return (commit, path) => (known.has(commit) ? before.get(`${commit} ${path}`) : null);
}

/** Renames with changes need the contents of all that came and went; where one is not here, those without a change are still told. */
async function renamesOf(git: GitRepository, commits: readonly string[]): Promise<Uint8Array> {
  const found = (how: string): Promise<Uint8Array> =>
    git.run(["log", "--no-walk=unsorted", "-z", "--format=%x01%H", how, "--diff-filter=R", "--name-status", ...commits, "--"]);
  try {
    return await found("-M");
  } catch (failure) {
    if (failure instanceof GitError && failure.missing) return found("-M100%");
    throw failure;
  }
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

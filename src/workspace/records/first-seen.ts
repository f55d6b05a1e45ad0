import { decodePath, folderOf, type Path, type Seconds } from "#base";
import type { GitRepository } from "#git";
import { renamesIn } from "./renames.ts";

/** Names that a file had before, at most. */
const mostNames = 6;

interface Added {
  readonly commit: string;
  readonly time: Seconds;
}

/**
 * When each of these files was first committed, under whatever name. Walks the history of their folders alone; a file
 * whose earlier names are too many to follow is left out.
 */
export async function firstSeen(git: GitRepository, commit: string, paths: readonly Path[]): Promise<ReadonlyMap<Path, Seconds>> {
  const seen = new Map<Path, Seconds>();
  // Folders of later names stay: the log leaves out a branch that changed nothing in those it is asked for.
  const folders = new Set<Path>();
  let open = new Map(paths.map((path) => [path, path] as const));
  for (let round = 0; round < mostNames && open.size > 0; round++) {
    for (const name of open.values()) folders.add(folderOf(name));
    const added = await firstAdded(git, commit, new Set(open.values()), folders);
    const renames = await renamesIn(git, [...new Set([...added.values()].map((each) => each.commit))]);
    const next = new Map<Path, Path>();
    for (const [path, name] of open) {
      const at = added.get(name);
      if (at === undefined) continue;
      const before = renames(at.commit, name);
      if (before === undefined) seen.set(path, at.time);
      else if (before !== null) next.set(path, before);
    }
    open = next;
  }
  return seen;
}

/** The first commit that holds each of these names, found in the history of these folders. */
async function firstAdded(
  git: GitRepository,
  commit: string,
  wanted: ReadonlySet<Path>,
  folders: ReadonlySet<Path>,
): Promise<ReadonlyMap<Path, Added>> {
  const options = ["log", "-z", "--format=%x01%H %ct", "--diff-filter=A", "--no-renames", "--name-only", commit, "--"];
  const out = await git.run([...options, ...[...folders].map((folder) => (folder === "" ? ":(top,glob)*" : `:(top,literal)${folder}`))]);
  const found = new Map<Path, Added>();
  let at: Added | undefined;
  for (const piece of decodePath(out).split("\0")) {
    const [, oid, stamp, name] = /^\s*\u0001([0-9a-f]+) (\d+)\n*([\s\S]*)$/.exec(piece) ?? [];
    if (oid !== undefined) at = { commit: oid, time: Number(stamp) };
    const path = oid === undefined ? piece.replace(/^\n/, "") : (name ?? "");
    // The log goes back in time: what comes last was first.
    if (at !== undefined && wanted.has(path)) found.set(path, at);
  }
  return found;
}

import { decodePath, type Path, type Seconds } from "#base";
import type { GitRepository } from "#git";

/** When each of these files was first committed under its path. Walks the history of their folders alone. */
export async function firstSeen(git: GitRepository, commit: string, paths: readonly Path[]): Promise<ReadonlyMap<Path, Seconds>> {
  const wanted = new Set(paths);
  const seen = new Map<Path, Seconds>();
  if (paths.length === 0) return seen;
  const folders = [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/")))))];
  const specs = folders.includes("") ? paths : folders;
  const out = await git.run([
    "log",
    "-z",
    "--format=%x01%ct",
    "--diff-filter=A",
    "--no-renames",
    "--name-only",
    commit,
    "--",
    ...specs.map((path) => `:(top,literal)${path}`),
  ]);
  let time = 0;
  for (const piece of decodePath(out).split("\0")) {
    const [, stamp, name] = /^\s*\u0001(\d+)\n*([\s\S]*)$/.exec(piece) ?? [];
    if (stamp !== undefined) time = Number(stamp);
    const path = stamp === undefined ? piece.replace(/^\n/, "") : (name ?? "");
    // The log goes back in time: what comes last was first.
    if (wanted.has(path)) seen.set(path, time);
  }
  return seen;
}

import type { GitRepository } from "#git";
import type { Store } from "#store";
import { hexOf } from "../columns/oid-table.ts";
import { changeType } from "../types.ts";
import type { Gathered } from "./gather.ts";
import { type Move, movesOf, type RowBlobs } from "./lineage.ts";
import { keepMoves, type KeptMoves, loadMoves } from "./moves-kept.ts";

/** Moves with changes, by commit: a path that went, and one that came and is like it by half or more. */
export type LikelyMoves = ReadonlyMap<number, readonly Move[]>;

/** Above this many paths on either side git does not compare contents: a vendoring, not a move. */
const mostCompared = 1000;

/**
 * Asks git for likely moves in those commits alone that hold both paths that went and paths that came after exact
 * moves are taken out: one commit in a hundred. What it said is kept. In a partial clone contents are missing, so
 * nothing is asked.
 */
export async function likelyMoves(repo: GitRepository, store: Store, columns: Gathered, blobs: RowBlobs, signal?: AbortSignal): Promise<LikelyMoves> {
  const commits = repo.partial ? [] : commitsLeftOver(columns, blobs);
  if (commits.length === 0) return new Map();
  const kept = await loadMoves(store, columns.width);
  const found = new Map<number, readonly Move[]>();
  const unknown: number[] = [];
  for (const commit of commits) {
    const known = kept.find(columns.oids, commit);
    if (known === undefined) unknown.push(commit);
    else if (known.length > 0) found.set(commit, placed(columns, commit, known));
  }
  if (unknown.length > 0) await askGit(repo, store, columns, unknown, kept, found, signal);
  return found;
}

/** Commits in which both kinds are left over, oldest first. */
function commitsLeftOver(columns: Gathered, blobs: RowBlobs): readonly number[] {
  const commits: number[] = [];
  for (let commit = 0; commit < columns.count; commit++) {
    const from = columns.rowStart[commit] ?? 0;
    const to = columns.rowStart[commit + 1] ?? 0;
    if (to - from < 2) continue;
    let came = 0;
    let went = 0;
    for (let row = from; row < to; row++) {
      if (columns.rowChange[row] === changeType.added) came += 1;
      else if (columns.rowChange[row] === changeType.deleted) went += 1;
    }
    if (came === 0 || went === 0) continue;
    const exact = movesOf(columns, blobs, from, to).length;
    if (came > exact && went > exact && came - exact <= mostCompared && went - exact <= mostCompared) commits.push(commit);
  }
  return commits;
}

/** Rows of kept offsets, as far as they still name a path that went and one that came. */
function placed(columns: Gathered, commit: number, offsets: readonly Move[]): readonly Move[] {
  const from = columns.rowStart[commit] ?? 0;
  const to = columns.rowStart[commit + 1] ?? 0;
  return offsets
    .map(([went, came]): Move => [from + went, from + came])
    .filter(([went, came]) => went < to && came < to && columns.rowChange[went] === changeType.deleted && columns.rowChange[came] === changeType.added);
}

async function askGit(
  repo: GitRepository, store: Store, columns: Gathered, commits: readonly number[], kept: KeptMoves, found: Map<number, readonly Move[]>, signal: AbortSignal | undefined,
): Promise<void> {
  const byOid = new Map(commits.map((commit) => [hexOf(columns.oids, columns.width, commit), commit]));
  const args = ["diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none", "-M50%", `-l${mostCompared}`, "--diff-filter=R"];
  const printed = await repo.run(args, { input: Buffer.from(`${[...byOid.keys()].join("\n")}\n`), timeout: 600_000, ...(signal === undefined ? {} : { signal }) });
  const fresh = new Map(commits.map((commit): [number, readonly Move[]] => [commit, []]));
  for (const [commit, moves] of readDiffs(printed, columns, byOid)) {
    fresh.set(commit, moves.map(([went, came]): Move => [went - (columns.rowStart[commit] ?? 0), came - (columns.rowStart[commit] ?? 0)]));
    if (moves.length > 0) found.set(commit, moves);
  }
  await keepMoves(store, columns, fresh, kept);
}

/** Reads `diff-tree -z`: the id of a commit, then for each move its raw line, the old path and the new one. */
function* readDiffs(printed: Buffer, columns: Gathered, byOid: ReadonlyMap<string, number>): Generator<readonly [number, readonly Move[]]> {
  const colon = 58;
  let commit = -1;
  let moves: Move[] = [];
  const next = fields(printed);
  for (let field = next(); field !== undefined; field = next()) {
    if (field[0] !== colon) {
      if (commit >= 0) yield [commit, moves];
      commit = byOid.get(field.toString("latin1").trim()) ?? -1;
      moves = [];
      continue;
    }
    const [went, came] = [rowOf(columns, commit, next()), rowOf(columns, commit, next())];
    if (went >= 0 && came >= 0) moves.push([went, came]);
  }
  if (commit >= 0) yield [commit, moves];
}

/** Takes what stands between NULs, one after the other. */
function fields(bytes: Buffer): () => Buffer | undefined {
  let from = 0;
  return () => {
    const end = bytes.indexOf(0, from);
    if (end < 0) return undefined;
    const field = bytes.subarray(from, end);
    from = end + 1;
    return field;
  };
}

function rowOf(columns: Gathered, commit: number, path: Buffer | undefined): number {
  if (commit < 0 || path === undefined) return -1;
  for (let row = columns.rowStart[commit] ?? 0; row < (columns.rowStart[commit + 1] ?? 0); row++) {
    const at = columns.rowPath[row] ?? 0;
    if (path.equals(columns.pathBytes.subarray(columns.pathStart[at] ?? 0, columns.pathStart[at + 1] ?? 0))) return row;
  }
  return -1;
}

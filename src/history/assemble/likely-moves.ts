import { GitError, type GitRepository } from "#git";
import type { Store } from "#store";
import { type ByteTable, byteTable } from "../columns/byte-table.ts";
import { hexOf } from "../columns/oid-table.ts";
import { changeType, type Rows } from "../types.ts";
import type { Gathered } from "./gather.ts";
import { type Move, movesOf } from "./lineage.ts";
import { keepMoves, loadMoves } from "./moves-kept.ts";

/** Moves with changes, by commit: a path that went, and one that came and is like it by half or more. */
export type LikelyMoves = ReadonlyMap<number, readonly Move[]>;

/** Blobs of rows, by number, and the id behind one. */
export type MovedBlobs = ReturnType<Rows["blobs"]>;

/** What of a history tells where both kinds stand. */
export type MoveColumns = Pick<Gathered, "count" | "width" | "oids" | "rowStart" | "rowPath" | "rowChange" | "pathStart" | "pathBytes">;

/**
 * Contents are compared pair by pair, so the cost of a commit grows with the product of both kinds. Above this many
 * pairs it is left: one repository has 400 commits of generated files there, which alone took twenty seconds of
 * processor time; elsewhere one commit in fifty is lost.
 */
const mostPairs = 1600;

export interface LikelyMovesOptions {
  /** Pairs of contents compared in one commit at most. */
  readonly mostPairs?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks git for likely moves in those commits alone that hold both paths that went and paths that came after exact
 * moves are taken out: one commit in a hundred. What it said is kept. Where contents are missing (a partial clone) a
 * commit is passed over, and asked for again when they are there.
 */
export async function likelyMoves(
  repo: GitRepository,
  store: Store,
  columns: MoveColumns,
  blobs: MovedBlobs,
  options: LikelyMovesOptions = {},
): Promise<LikelyMoves> {
  const { signal } = options;
  const commits = commitsLeftOver(columns, blobs, options.mostPairs ?? mostPairs);
  if (commits.length === 0) return new Map();
  const kept = await loadMoves(store, columns.width);
  const found = new Map<number, readonly Move[]>();
  const unknown: number[] = [];
  for (const commit of commits) {
    const known = kept.find(columns.oids, commit);
    if (known === undefined) unknown.push(commit);
    else if (known.length > 0) found.set(commit, placed(columns, commit, known));
  }
  const fresh = unknown.length === 0 ? new Map<number, readonly Move[]>() : await askGit(repo, columns, blobs, unknown, signal);
  for (const [commit, moves] of fresh) if (moves.length > 0) found.set(commit, placed(columns, commit, moves));
  if (fresh.size > 0) await keepMoves(store, columns, fresh, kept);
  return found;
}

/** Commits in which both kinds are left over, oldest first. */
function commitsLeftOver(columns: MoveColumns, blobs: MovedBlobs, most: number): readonly number[] {
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
    if (came > exact && went > exact && (came - exact) * (went - exact) <= most) commits.push(commit);
  }
  return commits;
}

/** Rows of kept offsets, as far as they still name a path that went and one that came. */
function placed(columns: MoveColumns, commit: number, offsets: readonly Move[]): readonly Move[] {
  const from = columns.rowStart[commit] ?? 0;
  const to = columns.rowStart[commit + 1] ?? 0;
  return offsets
    .map(([went, came]): Move => [from + went, from + came])
    .filter(
      ([went, came]) =>
        went < to && came < to && columns.rowChange[went] === changeType.deleted && columns.rowChange[came] === changeType.added,
    );
}

/** What git says of each commit, none included, as places among its own rows. Commits with contents that are not here are left out. */
async function askGit(
  repo: GitRepository,
  columns: MoveColumns,
  blobs: MovedBlobs,
  commits: readonly number[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, readonly Move[]>> {
  if (commits.length === 0) return new Map();
  const byOid = new Map(commits.map((commit) => [hexOf(columns.oids, columns.width, commit), commit]));
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=none",
    "-M50%",
    "-l1000",
    "--diff-filter=R",
  ];
  const input = Buffer.from(`${[...byOid.keys()].join("\n")}\n`);
  try {
    const printed = await repo.run(args, { input, timeout: 600_000, ...(signal === undefined ? {} : { signal }) });
    const found = new Map(commits.map((commit): [number, readonly Move[]] => [commit, []]));
    for (const [commit, moves] of readDiffs(printed, columns, byOid)) {
      const from = columns.rowStart[commit] ?? 0;
      found.set(
        commit,
        moves.map(([went, came]): Move => [went - from, came - from]),
      );
    }
    return found;
  } catch (error) {
    const whole = await withContents(repo, columns, blobs, commits);
    if (!(error instanceof GitError) || whole.length === commits.length) throw error;
    return askGit(repo, columns, blobs, whole, signal);
  }
}

/** Commits all of whose contents that may be compared are here. */
async function withContents(
  repo: GitRepository,
  columns: MoveColumns,
  blobs: MovedBlobs,
  commits: readonly number[],
): Promise<readonly number[]> {
  const contentsOf = (commit: number): readonly number[] => {
    const needed: number[] = [];
    for (let row = columns.rowStart[commit] ?? 0; row < (columns.rowStart[commit + 1] ?? 0); row++) {
      if (columns.rowChange[row] === changeType.added) needed.push(blobs.after[row] ?? -1);
      if (columns.rowChange[row] === changeType.deleted) needed.push(blobs.before[row] ?? -1);
    }
    return needed.filter((blob) => blob >= 0);
  };
  const present = await repo.present([...new Set(commits.flatMap(contentsOf))].map(blobs.oid));
  return commits.filter((commit) => contentsOf(commit).every((blob) => present.has(blobs.oid(blob))));
}

/** Reads `diff-tree -z`: the id of a commit, then for each move its raw line, the old path and the new one. */
function* readDiffs(
  printed: Buffer,
  columns: MoveColumns,
  byOid: ReadonlyMap<string, number>,
): Generator<readonly [number, readonly Move[]]> {
  const colon = 58;
  const paths = byteTable({ start: columns.pathStart, bytes: columns.pathBytes });
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
    const [went, came] = [rowOf(columns, paths, commit, next()), rowOf(columns, paths, commit, next())];
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

function rowOf(columns: MoveColumns, paths: ByteTable, commit: number, bytes: Buffer | undefined): number {
  const path = commit < 0 || bytes === undefined ? -1 : paths.find(bytes);
  if (path < 0) return -1;
  for (let row = columns.rowStart[commit] ?? 0; row < (columns.rowStart[commit + 1] ?? 0); row++)
    if (columns.rowPath[row] === path) return row;
  return -1;
}

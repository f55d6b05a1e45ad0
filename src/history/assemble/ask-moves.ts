import { GitError, type GitRepository } from "#git";
import { type ByteTable, byteTable } from "../columns/byte-table.ts";
import { hexOf } from "../columns/oid-table.ts";
import { changeType } from "../types.ts";
import type { Move } from "./lineage.ts";
import type { LikelyMoves, MoveColumns, MovedBlobs } from "./moved-rows.ts";

/** Asks git what moved in some commits. Those with contents that are not here are left out of the answer. */
export type MoveAsker = (
  columns: MoveColumns,
  blobs: MovedBlobs,
  commits: readonly number[],
  signal: AbortSignal | undefined,
) => Promise<LikelyMoves>;

/** Once git has failed for want of a content, what is here is looked at before each further question. */
export function moveAsker(repo: GitRepository): MoveAsker {
  let isLacking = false;
  return async function ask(columns, blobs, commits, signal) {
    if (isLacking) return diffs(repo, columns, await withContents(repo, columns, blobs, commits), signal);
    try {
      return await diffs(repo, columns, commits, signal);
    } catch (error) {
      const whole = await withContents(repo, columns, blobs, commits);
      if (!(error instanceof GitError) || whole.length === commits.length) throw error;
      isLacking = true;
      return diffs(repo, columns, whole, signal);
    }
  };
}

/** What git says of each commit, none included, as places among its own rows. Fails where a content is not here. */
async function diffs(
  repo: GitRepository,
  columns: MoveColumns,
  commits: readonly number[],
  signal: AbortSignal | undefined,
): Promise<LikelyMoves> {
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

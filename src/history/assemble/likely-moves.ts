import type { GitRepository } from "#git";
import type { Store } from "#store";
import { changeType } from "../types.ts";
import { moveAsker } from "./ask-moves.ts";
import { type Move, movesOf } from "./lineage.ts";
import type { LikelyMoves, MoveColumns, MovedBlobs } from "./moved-rows.ts";
import { type KeptMoves, openMoves } from "./moves-kept.ts";

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

/** Finds likely moves, each commit asked about once. What git said is kept by `save`, for this run and others. */
export interface MoveSearch {
  readonly likely: (columns: MoveColumns, blobs: MovedBlobs, options?: LikelyMovesOptions) => Promise<LikelyMoves>;
  readonly save: () => Promise<void>;
}

/**
 * Asks git in those commits alone that hold both paths that went and paths that came after exact moves are taken out:
 * one commit in a hundred. Where contents are missing (a partial clone) a commit is passed over, and asked about again
 * when they are there.
 */
export function moveSearch(repo: GitRepository, store: Store, width: number): MoveSearch {
  const ask = moveAsker(repo);
  let opening: Promise<KeptMoves> | undefined;
  return {
    likely: async (columns, blobs, options = {}) => {
      const commits = commitsLeftOver(columns, blobs, options.mostPairs ?? mostPairs);
      if (commits.length === 0) return new Map();
      const kept = await (opening ??= openMoves(store, width));
      const unknown = commits.filter((commit) => kept.find(columns.oids, commit) === undefined);
      const fresh = unknown.length === 0 ? [] : await ask(columns, blobs, unknown, options.signal);
      for (const [commit, moves] of fresh) kept.put(columns.oids, commit, moves);
      const found = new Map<number, readonly Move[]>();
      for (const commit of commits) {
        const moves = kept.find(columns.oids, commit) ?? [];
        if (moves.length > 0) found.set(commit, placed(columns, commit, moves));
      }
      return found;
    },
    save: async () => (await opening)?.save(),
  };
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

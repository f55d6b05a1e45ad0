import type { GitRepository } from "#git";
import type { Store } from "#store";
import { originOf } from "./assemble/history.ts";
import { moveSearch } from "./assemble/likely-moves.ts";
import { movesOf } from "./assemble/lineage.ts";
import type { History, Moves } from "./types.ts";

/** The most git compares when it is told to: a thousand paths on either side. */
const mostPairs = 1_000_000;

/**
 * Every move of a history, those with changes included, in commits of any size: what `git log --find-renames` lists.
 * For reference runs; `Rows.file` leaves the largest commits alone, for they cost most. Kept once asked.
 */
export async function readMoves(repo: GitRepository, store: Store, history: History, signal?: AbortSignal): Promise<Moves> {
  const from = new Int32Array(history.rows.count).fill(-1);
  const origin = originOf(history);
  if (origin === undefined) return { from };
  const { columns } = origin;
  const blobs = history.rows.blobs();
  const search = moveSearch(repo, store, columns.width);
  const likely = await search.likely(columns, blobs, { mostPairs, signal });
  await search.save();
  for (let commit = 0; commit < columns.count; commit++) {
    const [begin = 0, end = 0] = columns.rowStart.subarray(commit, commit + 2);
    const exact = end - begin < 2 ? [] : movesOf(columns, blobs, begin, end);
    for (const [went, came] of [...(likely.get(commit) ?? []), ...exact]) from[came] = history.rows.path[went] ?? -1;
  }
  return { from };
}

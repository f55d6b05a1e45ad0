import type { GitRepository } from "#git";
import type { Stock } from "../stock/stock.ts";
import { alivePaths } from "./alive.ts";
import { rowBlobs } from "./blobs.ts";
import type { Gathered } from "./gather.ts";
import { landingOf } from "./landed.ts";
import type { LikelyMoves, MovedBlobs } from "./moved-rows.ts";
import { lineageOf } from "./lineage.ts";
import type { Sequence } from "./sequence.ts";
import type { View } from "./view.ts";

export interface ViewOptions {
  readonly at: string;
  /** Asks for moves with changes; a history that is shown for a moment does without. */
  readonly likely: (blobs: MovedBlobs) => Promise<LikelyMoves>;
}

/** Works out where the content of each row of a sequence lives on at its tip. */
export async function viewAt(
  repo: GitRepository,
  stock: Stock,
  sequence: Sequence,
  columns: Gathered,
  { at, likely }: ViewOptions,
): Promise<View> {
  const blobs = rowBlobs(stock, columns.rowFrom)();
  const [alive, moves] = await Promise.all([alivePaths(repo, at, columns), likely(blobs)]);
  return { sequence, file: lineageOf(columns, blobs, alive, moves), landing: landingOf(sequence.parents, columns.marks) };
}

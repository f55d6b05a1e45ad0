import type { GitRepository } from "#git";
import type { Store } from "#store";
import type { Stock } from "../stock/stock.ts";
import { alivePaths } from "./alive.ts";
import { rowBlobs } from "./blobs.ts";
import type { Gathered } from "./gather.ts";
import { likelyMoves } from "./likely-moves.ts";
import { lineageOf } from "./lineage.ts";
import type { Sequence } from "./sequence.ts";
import type { View } from "./view.ts";

/** Works out where the content of each row of a sequence lives on at its tip. */
export async function viewAt(
  repo: GitRepository,
  store: Store,
  stock: Stock,
  sequence: Sequence,
  columns: Gathered,
  options: { readonly at: string; readonly signal?: AbortSignal | undefined },
): Promise<View> {
  const alive = await alivePaths(repo, options.at, columns, options.signal);
  const blobs = rowBlobs(stock, columns.rowFrom)();
  return { sequence, file: lineageOf(columns, blobs, alive, await likelyMoves(repo, store, columns, blobs, { signal: options.signal })) };
}

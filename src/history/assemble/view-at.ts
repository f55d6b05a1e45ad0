import type { GitRepository } from "#git";
import type { Stock } from "../stock/stock.ts";
import { alivePaths } from "./alive.ts";
import { rowBlobs } from "./blobs.ts";
import { gather } from "./gather.ts";
import { lineageOf } from "./lineage.ts";
import type { Reached } from "./reach.ts";
import { sequenceOf } from "./sequence.ts";
import type { View } from "./view.ts";

/** Works out the order of what a tip reaches, and where the content of each row lives on. */
export async function viewAt(
  repo: GitRepository, stock: Stock, reached: Reached, options: { readonly at: string; readonly signal?: AbortSignal | undefined },
): Promise<View> {
  const sequence = sequenceOf(stock, reached);
  const columns = gather(stock, sequence);
  const alive = await alivePaths(repo, options.at, columns, options.signal);
  return { sequence, file: lineageOf(columns, rowBlobs(stock, columns.rowFrom)(), alive) };
}

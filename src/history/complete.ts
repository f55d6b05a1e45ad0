import type { GitRepository } from "#git";
import type { Store } from "#store";
import { reach, type Reached } from "./assemble/reach.ts";
import { asMined, type Sequence, sequenceOf } from "./assemble/sequence.ts";
import type { Batch } from "./mine/batch.ts";
import { mine } from "./mine/mine.ts";
import type { ReadHistoryOptions } from "./options.ts";
import { compact } from "./stock/compact.ts";
import { contentOf } from "./stock/content.ts";
import { commitsKind } from "./stock/layout.ts";
import { loadStock, type Stock } from "./stock/stock.ts";
import { knownTips } from "./stock/tips.ts";
import { watchForYear } from "./window.ts";

const mostRounds = 4;
const progressStep = 1000;

/** A stock that holds all a tip reaches, and the tip's commits in order. */
export interface Completed {
  readonly stock: Stock;
  readonly sequence: Sequence;
}

/**
 * Reads what is missing until everything the tip reaches is kept. One round does it; a second is needed when a
 * clone was deepened: then commits kept from the time when they were the boundary must be read again.
 */
export async function complete(
  repo: GitRepository,
  store: Store,
  first: Stock,
  boundary: ReadonlySet<string>,
  options: ReadHistoryOptions,
): Promise<Completed> {
  let stock = first;
  for (let round = 0; ; round++) {
    const sequence = asMined(stock, options.at, boundary);
    if (sequence !== undefined) return { stock, sequence };
    const reached = reach(stock, options.at, boundary);
    if (reached.wanted.length === 0 || round === mostRounds) return { stock, sequence: sequenceOf(stock, reached) };
    const batch = await mineMissing(repo, stock, reached, boundary, options);
    if (batch.commit.length() === 0) return { stock, sequence: sequenceOf(stock, reached) };
    await store.add(commitsKind, contentOf(batch, { oid: options.at, time: batch.time.done()[0] ?? 0 }));
    stock = await compact(repo, store, await loadStock(store, stock.width));
  }
}

async function mineMissing(
  repo: GitRepository,
  stock: Stock,
  reached: Reached,
  boundary: ReadonlySet<string>,
  options: ReadHistoryOptions,
): Promise<Batch> {
  const isFirst = stock.pieces.length === 0;
  const watch = isFirst ? watchForYear(repo, options, boundary) : undefined;
  const onCommit = (batch: Batch, index: number): void => {
    watch?.onCommit(batch, index);
    if (index % progressStep === 0) options.onProgress?.({ stage: "reading history", done: index, of: 0, unit: "commits" });
  };
  // A tip that is wholly new: what is known need not be walked again. Gaps inside of what is known are read to their end.
  const known = isFirst || reached.commit.length > 0 ? [] : await knownTips(repo, stock);
  const batch = await mine(repo, { from: reached.wanted, known, boundary, onCommit, pace: watch?.showing, signal: options.signal });
  await watch?.settled();
  return batch;
}

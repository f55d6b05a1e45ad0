import type { GitRepository } from "#git";
import type { Column, Store } from "#store";
import type { MoveSearch } from "./assemble/likely-moves.ts";
import { movesAhead } from "./assemble/moves-ahead.ts";
import { earlierSequence, grownSequence } from "./assemble/grown.ts";
import { reach, type Reached } from "./assemble/reach.ts";
import { asMined, type Sequence, sequenceOf } from "./assemble/sequence.ts";
import type { Batch } from "./mine/batch.ts";
import { mine } from "./mine/mine.ts";
import type { ReadHistoryOptions } from "./options.ts";
import type { Bearer } from "./people/mailmap.ts";
import { plainNames } from "./people/plain-names.ts";
import { compact } from "./stock/compact.ts";
import { type Content, contentOf } from "./stock/content.ts";
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
  /** Who stands behind aliases of the stock, as far as the log just told. */
  readonly names: ReadonlyMap<number, Bearer>;
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
  search: MoveSearch,
  options: ReadHistoryOptions,
): Promise<Completed> {
  const earlier = await earlierSequence(store, first, boundary);
  let stock = first;
  let names: ReadonlyMap<number, Bearer> = new Map();
  for (let round = 0; ; round++) {
    const sequence = asMined(stock, options.at, boundary);
    if (sequence !== undefined) return { stock, sequence, names };
    const reached = reach(stock, options.at, boundary);
    if (reached.wanted.length === 0 || round === mostRounds) return { stock, sequence: sequenceOf(stock, reached), names };
    const batch = await mineMissing(repo, stock, reached, boundary, search, options);
    if (batch.commit.length() === 0) return { stock, sequence: sequenceOf(stock, reached), names };
    const content = contentOf(batch, { oid: options.at, time: batch.time.done()[0] ?? 0 });
    await store.add(commitsKind, content.segment);
    const grown = await loadStock(store, stock.width);
    stock = await compact(repo, store, grown);
    // Compacted, aliases have other numbers.
    names = stock === grown ? namesIn(stock, batch, content) : new Map();
    const moved = earlier === undefined ? undefined : grownSequence(stock, earlier, options.at);
    if (moved !== undefined) return { stock, sequence: moved, names };
  }
}

/** Names of the piece that was just added; another process may have added one after it. */
function namesIn(stock: Stock, batch: Batch, { segment, aliases }: Content): ReadonlyMap<number, Bearer> {
  const at = stock.pieces.findLastIndex((piece) => isSame(piece.oids, segment.columns["oids"]) && piece.aliases === aliases.length);
  const base = stock.aliasBase[at];
  if (base === undefined) return new Map();
  return new Map([...plainNames(batch.aliases, aliases)].map(([alias, bearer]) => [base + alias, bearer]));
}

const isSame = (one: Uint32Array, other: Column | undefined): boolean =>
  other !== undefined && Buffer.compare(bytesOf(one), bytesOf(other)) === 0;
const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

async function mineMissing(
  repo: GitRepository,
  stock: Stock,
  reached: Reached,
  boundary: ReadonlySet<string>,
  search: MoveSearch,
  options: ReadHistoryOptions,
): Promise<Batch> {
  const isFirst = stock.pieces.length === 0;
  const watch = isFirst ? watchForYear(repo, options) : undefined;
  const moves = movesAhead(search, options.signal);
  const onCommit = (batch: Batch, index: number): void => {
    watch?.onCommit(batch, index);
    moves.onCommit(batch, index);
    if (index % progressStep === 0) options.onProgress?.({ stage: "reading history", done: index, of: 0, unit: "commits" });
  };
  // A tip that is wholly new: what is known need not be walked again. Gaps inside of what is known are read to their end.
  const known = isFirst || reached.commit.length > 0 ? [] : await knownTips(repo, stock);
  const batch = await mine(repo, { from: reached.wanted, known, boundary, onCommit, pace: watch?.showing, signal: options.signal });
  await watch?.settled();
  await moves.settled();
  return batch;
}

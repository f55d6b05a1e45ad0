import type { Csr } from "#base";
import { hexOf } from "../columns/oid-table.ts";
import { boundaryMark } from "../mine/batch.ts";
import type { Stock } from "../stock/stock.ts";
import { orderOf } from "./order.ts";
import type { Reached } from "./reach.ts";

/** The commits of a history in their order. */
export interface Sequence {
  /** Commit of the stock at each place. */
  readonly commit: Int32Array;
  /** Parents as places. */
  readonly parents: Csr;
  /** Places whose rows do not count (shallow boundary), ascending. */
  readonly cut: Int32Array;
  /** Committer time of the tip. */
  readonly until: number;
  /** It is the whole stock, commit by commit, and no commit is later than its tip: nothing of it need be copied. */
  readonly asKept?: boolean;
}

/**
 * The sequence of a tip from which all that is kept was read in one go: it was put in order then. `undefined` for
 * any other.
 */
export function asMined(stock: Stock, tip: string, boundary: ReadonlySet<string>): Sequence | undefined {
  const [only, second] = stock.pieces;
  if (only === undefined || second !== undefined || boundary.size > 0 || only.outside.length > 0) return undefined;
  const isTips =
    only.segment.meta["tips"] === tip &&
    only.segment.meta["whole"] === 1 &&
    only.count > 0 &&
    hexOf(only.oids, stock.width, only.count - 1) === tip;
  if (!isTips || only.marks.some((marks) => (marks & boundaryMark) !== 0)) return undefined;
  const commit = new Int32Array(only.count);
  for (let at = 0; at < only.count; at++) commit[at] = at;
  return { commit, parents: only.parents, cut: new Int32Array(0), until: only.time[only.count - 1] ?? 0 };
}

/**
 * The sequence of the newest commits of one reading, in the order they were put in then; parents that were not read are
 * left out.
 */
export function asRead(stock: Stock): Sequence {
  const [only] = stock.pieces;
  const parents: Csr = only?.parents ?? { start: new Uint32Array(1), value: new Int32Array(0) };
  const count = only?.count ?? 0;
  const start = new Uint32Array(count + 1);
  const value = new Int32Array(parents.value.length);
  let length = 0;
  for (let at = 0; at < count; at++) {
    for (let i = parents.start[at] ?? 0; i < (parents.start[at + 1] ?? 0); i++) {
      const parent = parents.value[i] ?? -1;
      if (parent >= 0) value[length++] = parent;
    }
    start[at + 1] = length;
  }
  const commit = Int32Array.from({ length: count }, (_, at) => at);
  return { commit, parents: { start, value: value.subarray(0, length) }, cut: new Int32Array(0), until: only?.time[count - 1] ?? 0 };
}

/** Brings what was reached into the order of history. */
export function sequenceOf(stock: Stock, reached: Reached): Sequence {
  const { commit, parents } = reached;
  const { time, firstWord } = keysOf(stock, commit);
  const until = time[0] ?? 0;
  const order = orderOf(
    parents,
    time.map((seconds) => Math.min(seconds, until)),
    firstWord,
  );
  const place = new Int32Array(commit.length).fill(-1);
  order.forEach((node, at) => (place[node] = at));
  const start = new Uint32Array(order.length + 1);
  const value = new Int32Array(parents.value.length);
  let length = 0;
  order.forEach((node, at) => {
    for (let i = parents.start[node] ?? 0; i < (parents.start[node + 1] ?? 0); i++) value[length++] = place[parents.value[i] ?? 0] ?? 0;
    start[at + 1] = length;
  });
  return {
    commit: order.map((node) => commit[node] ?? 0),
    parents: { start, value: value.subarray(0, length) },
    cut: Int32Array.from(reached.cut, (node) => place[node] ?? 0).sort(),
    until,
  };
}

function keysOf(stock: Stock, commit: Int32Array): { readonly time: Uint32Array; readonly firstWord: Uint32Array } {
  const time = new Uint32Array(commit.length);
  const firstWord = new Uint32Array(commit.length);
  const base = stock.commitBase;
  let piece = 0;
  for (let node = 0; node < commit.length; node++) {
    const here = commit[node] ?? 0;
    while (here < (base[piece] ?? 0)) piece--;
    while (here >= (base[piece + 1] ?? Number.POSITIVE_INFINITY)) piece++;
    const local = here - (base[piece] ?? 0);
    time[node] = stock.pieces[piece]?.time[local] ?? 0;
    firstWord[node] = stock.pieces[piece]?.oids[local * stock.width] ?? 0;
  }
  return { time, firstWord };
}

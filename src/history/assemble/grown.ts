import type { Csr } from "#base";
import type { Store } from "#store";
import { hexOf, lastPlaceOf, wordsFromHex } from "../columns/oid-table.ts";
import { boundaryMark } from "../mine/batch.ts";
import type { Piece } from "../stock/piece.ts";
import type { Stock } from "../stock/stock.ts";
import { orderOf } from "./order.ts";
import type { Sequence } from "./sequence.ts";
import { loadView, viewKey } from "./view.ts";

/** The sequence of an earlier tip, and the stock of that time. */
interface Earlier {
  readonly tip: Uint32Array;
  readonly sequence: Sequence;
  readonly stock: Stock;
}

/** That of the tip from which was read last; `undefined` when it is not kept. */
export async function earlierSequence(store: Store, stock: Stock, boundary: ReadonlySet<string>): Promise<Earlier | undefined> {
  const last = String(stock.pieces.at(-1)?.segment.meta["tips"]);
  const tip = wordsFromHex(last, stock.width);
  if (tip === undefined || boundary.size > 0) return undefined;
  const view = await loadView(store, stock, viewKey(stock, last, boundary));
  return view === undefined ? undefined : { tip, sequence: view.sequence, stock };
}

/**
 * The sequence of a tip that has moved on: the newest piece stands on what an earlier tip reaches. In it, the order
 * is the same up to where the first new commit comes to stand; only what follows is put in order anew. `undefined`
 * where it is not so simple: the earlier tip is not reached, times go back, something is cut.
 */
export function grownSequence(stock: Stock, earlier: Earlier, tip: string): Sequence | undefined {
  const { sequence: old } = earlier;
  const fresh = stock.pieces.at(-1);
  if (fresh === undefined || old.cut.length > 0 || !standsOn(stock, earlier.stock)) return undefined;
  const until = fresh.time[fresh.count - 1] ?? 0;
  const endsWithTip = hexOf(fresh.oids, stock.width, fresh.count - 1) === tip;
  if (!endsWithTip || until < old.until || fresh.marks.some((marks) => (marks & boundaryMark) !== 0)) return undefined;
  const outside = placesOutside(stock, earlier, fresh);
  const time = timesOf(stock, old.commit);
  if (outside === undefined || time.some((seconds) => seconds > old.until)) return undefined;
  const from = firstChanged(old, fresh, outside, (place) => [time[place] ?? 0, firstWordOf(stock, old.commit[place] ?? 0)]);
  return withTail(stock, old, fresh, outside, { from, until });
}

/** Whether a stock is another one and a single piece more. */
const standsOn = ({ pieces }: Stock, before: Stock): boolean =>
  pieces.length === before.pieces.length + 1 && before.pieces.every(({ segment }, at) => segment.name === pieces[at]?.segment.name);

/** Places in the earlier sequence of the parents that lie outside of the new piece; `undefined` unless all are there, the earlier tip among them. */
function placesOutside({ width }: Stock, { tip, sequence, stock }: Earlier, fresh: Piece): Int32Array | undefined {
  const place = new Int32Array(stock.commitBase.at(-1) ?? 0).fill(-1);
  for (let at = 0; at < sequence.commit.length; at++) place[sequence.commit[at] ?? 0] = at;
  const found = new Int32Array(fresh.outside.length / width);
  let meetsTip = false;
  for (let entry = 0; entry < found.length; entry++) {
    const words = fresh.outside.subarray(entry * width, (entry + 1) * width);
    meetsTip ||= words.every((word, at) => word === tip[at]);
    const commit = commitOf(stock, words);
    const at = commit < 0 ? -1 : (place[commit] ?? -1);
    if (at < 0) return undefined;
    found[entry] = at;
  }
  return meetsTip ? found : undefined;
}

function commitOf({ pieces, commitBase }: Stock, words: Uint32Array): number {
  for (const [at, { oids }] of pieces.entries()) {
    const local = lastPlaceOf(oids, words);
    if (local >= 0) return (commitBase[at] ?? 0) + local;
  }
  return -1;
}

function timesOf(stock: Stock, commit: Int32Array): Uint32Array {
  const all = new Uint32Array(stock.commitBase.at(-1) ?? 0);
  stock.pieces.forEach((piece, at) => all.set(piece.time, stock.commitBase[at]));
  const time = new Uint32Array(commit.length);
  for (let at = 0; at < commit.length; at++) time[at] = all[commit[at] ?? 0] ?? 0;
  return time;
}

function firstWordOf(stock: Stock, commit: number): number {
  const piece = stock.commitBase.findLastIndex((base) => base <= commit);
  return stock.pieces[piece]?.oids[(commit - (stock.commitBase[piece] ?? 0)) * stock.width] ?? 0;
}

type Key = readonly [time: number, word: number];

/** Whether one goes before the other where both are free to go. */
const isBefore = (one: Key, other: Key): boolean => one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);

/**
 * The first place at which a new commit comes to stand: after its parents, before the first that is later than it. One
 * with a new parent comes after that.
 */
function firstChanged(old: Sequence, fresh: Piece, outside: Int32Array, keyAt: (place: number) => Key): number {
  const width = fresh.oids.length / fresh.count;
  let first = old.commit.length;
  for (let commit = 0; commit < fresh.count; commit++) {
    const parents = fresh.parents.value.subarray(fresh.parents.start[commit], fresh.parents.start[commit + 1]);
    if (parents.some((parent) => parent >= 0)) continue;
    const own: Key = [fresh.time[commit] ?? 0, fresh.oids[commit * width] ?? 0];
    let at = parents.reduce((latest, parent) => Math.max(latest, (outside[-1 - parent] ?? 0) + 1), 0);
    while (at < first && !isBefore(own, keyAt(at))) at++;
    first = Math.min(first, at);
  }
  return first;
}

interface Tail {
  /** Where the old order ends to hold. */
  readonly from: number;
  readonly until: number;
}

/** Nodes of the tail are the old places from `from` on, then the new commits. */
function withTail(stock: Stock, old: Sequence, fresh: Piece, outside: Int32Array, { from, until }: Tail): Sequence {
  const base = (stock.commitBase.at(-1) ?? 0) - fresh.count;
  const rest = old.commit.length - from;
  const count = rest + fresh.count;
  const commitAt = (node: number): number => (node < rest ? (old.commit[from + node] ?? 0) : base + node - rest);
  // A parent as a place before the tail, or beyond it as a node.
  const parentsOf = (node: number): Int32Array => {
    if (node < rest) return old.parents.value.subarray(old.parents.start[from + node], old.parents.start[from + node + 1]);
    const own = fresh.parents.value.subarray(fresh.parents.start[node - rest], fresh.parents.start[node - rest + 1]);
    return own.map((parent) => (parent < 0 ? (outside[-1 - parent] ?? 0) : from + rest + parent));
  };
  const parents = Array.from({ length: count }, (_, node) => parentsOf(node));
  const time = timesOf(
    stock,
    Int32Array.from(parents, (_, node) => commitAt(node)),
  ).map((seconds) => Math.min(seconds, until));
  const order = orderOf(
    listed(parents.map((list) => list.filter((parent) => parent >= from).map((parent) => parent - from))),
    time,
    Uint32Array.from(parents, (_, node) => firstWordOf(stock, commitAt(node))),
  );
  const place = new Int32Array(count);
  order.forEach((node, at) => (place[node] = from + at));
  const placed = listed(
    Array.from(order, (node) => (parents[node] ?? outside).map((parent) => (parent < from ? parent : (place[parent - from] ?? 0)))),
  );
  const before = old.parents.start[from] ?? 0;
  return {
    commit: joinedInts(old.commit.subarray(0, from), order.map(commitAt)),
    parents: {
      start: joinedWords(
        old.parents.start.subarray(0, from),
        placed.start.map((start) => start + before),
      ),
      value: joinedInts(old.parents.value.subarray(0, before), placed.value),
    },
    cut: new Int32Array(0),
    until,
  };
}

function listed(lists: readonly Int32Array[]): Csr {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (start[at + 1] = (start[at] ?? 0) + list.length));
  return { start, value: Int32Array.from(lists.flatMap((list) => [...list])) };
}

function joinedInts(head: Int32Array, tail: Int32Array): Int32Array {
  const out = new Int32Array(head.length + tail.length);
  out.set(head);
  out.set(tail, head.length);
  return out;
}

function joinedWords(head: Uint32Array, tail: Uint32Array): Uint32Array {
  const out = new Uint32Array(head.length + tail.length);
  out.set(head);
  out.set(tail, head.length);
  return out;
}

import type { Csr } from "#base";
import { hexOf, lastPlaceOf, oidTable, wordsFromHex } from "../columns/oid-table.ts";
import { boundaryMark } from "../mine/batch.ts";
import type { Stock } from "../stock/stock.ts";

/** Commits that a tip reaches, as numbers of the stock, with their parents; or what must be read first. */
export interface Reached {
  /** Numbers of the stock, in no particular order; a "node" is an index into this. */
  readonly commit: Int32Array;
  readonly parents: Csr;
  /** Nodes at which a shallow clone was cut: their parents are left out, and so must be their rows. */
  readonly cut: readonly number[];
  /** Ids of commits that are reached and not kept, or kept from a time when they were the boundary. */
  readonly wanted: readonly string[];
}

/** Follows parents from the tip through the stock. `boundary` holds the ids at which the clone is cut today. */
export function reach(stock: Stock, tip: string, boundary: ReadonlySet<string>): Reached {
  if (!holds(stock, tip)) return nowhere(tip);
  const ways = waysOf(stock, boundary);
  const first = ways.holderOf(tip);
  return first < 0 ? nowhere(tip) : walk(ways, [first]);
}

const nowhere = (tip: string): Reached => ({
  commit: new Int32Array(0),
  parents: { start: new Uint32Array(1), value: new Int32Array(0) },
  cut: [],
  wanted: [tip],
});

/** Whether a commit is kept at all: a glance over the ids, before anything is built for the way from it. */
function holds(stock: Stock, tip: string): boolean {
  const words = wordsFromHex(tip, stock.width);
  return words !== undefined && stock.pieces.some(({ oids }) => lastPlaceOf(oids, words) >= 0);
}

/** Every commit of the stock once, the first of these tips that is among them leading. */
export function everyCommit(stock: Stock, tips: readonly string[]): Reached {
  const ways = waysOf(stock, new Set());
  const first = ways.holderOf(tips[0] ?? "");
  const all = Array.from(ways.holder).filter((commit) => commit >= 0 && commit !== first);
  return walk(ways, first < 0 ? all : [first, ...all]);
}

function waysOf(stock: Stock, boundary: ReadonlySet<string>): Ways {
  const { width } = stock;
  // The first piece, by far the largest, brings its ids as they stand.
  const ids = oidTable(width, stock.pieces[0]?.oids);
  const idOf = new Int32Array(stock.commitBase.at(-1) ?? 0);
  stock.pieces.forEach((piece, at) => {
    const base = stock.commitBase[at] ?? 0;
    for (let i = 0; i < piece.count; i++) idOf[base + i] = at === 0 ? i : ids.internWords(piece.oids, i);
  });
  const holder = holders(stock, idOf, ids.count());
  const outside = stock.pieces.map((piece) =>
    Int32Array.from({ length: piece.outside.length / width }, (_, i) => ids.internWords(piece.outside, i)),
  );
  const idIn = (hex: string): number => {
    const words = wordsFromHex(hex, width);
    return words === undefined ? -1 : ids.findWords(words, 0);
  };
  return {
    stock,
    idOf,
    holder,
    outside,
    isCut: new Set([...boundary].map(idIn)),
    holderOf: (hex) => holder[idIn(hex)] ?? -1,
    hex: (id) => hexOf(ids.words(), width, id),
  };
}

interface Ways {
  readonly stock: Stock;
  /** Id of each commit of the stock. */
  readonly idOf: Int32Array;
  /** The commit of the stock that stands for an id; -1 for none. */
  readonly holder: Int32Array;
  readonly outside: readonly Int32Array[];
  readonly isCut: ReadonlySet<number>;
  readonly holderOf: (hex: string) => number;
  readonly hex: (id: number) => string;
}

/** Of a commit that is kept twice, the one that was not read at a shallow boundary stands for it, else the first. */
function holders(stock: Stock, idOf: Int32Array, ids: number): Int32Array {
  const holder = new Int32Array(ids).fill(-1);
  stock.pieces.forEach((piece, at) => {
    const base = stock.commitBase[at] ?? 0;
    for (let i = 0; i < piece.count; i++) {
      const id = idOf[base + i] ?? 0;
      if ((holder[id] ?? -1) < 0 || (isWhole(piece.marks[i]) && !isWhole(markOf(stock, holder[id] ?? 0)))) holder[id] = base + i;
    }
  });
  return holder;
}

const isWhole = (marks: number | undefined): boolean => ((marks ?? 0) & boundaryMark) === 0;

function markOf(stock: Stock, commit: number): number {
  const at = stock.commitBase.findLastIndex((base) => base <= commit);
  return stock.pieces[at]?.marks[commit - (stock.commitBase[at] ?? 0)] ?? 0;
}

function walk(ways: Ways, from: readonly number[]): Reached {
  const { stock, holder, isCut } = ways;
  const base = stock.commitBase;
  const total = base.at(-1) ?? 0;
  const node = new Int32Array(total).fill(-1);
  const commit = new Int32Array(total);
  const start = new Uint32Array(total + 1);
  const value = new Int32Array(stock.pieces.reduce((sum, { parents }) => sum + parents.value.length, 0));
  const cut: number[] = [];
  const wanted = new Set<number>();
  let count = 0;
  let length = 0;
  for (const one of from) {
    node[one] = count;
    commit[count++] = one;
  }
  for (let at = 0, piece = 0; at < count; at++) {
    const here = commit[at] ?? 0;
    if (here < (base[piece] ?? 0) || here >= (base[piece + 1] ?? 0)) piece = pieceAt(base, here);
    const { parents, marks } = stock.pieces[piece] ?? nothing;
    const first = base[piece] ?? 0;
    const id = ways.idOf[here] ?? 0;
    if (isCut.has(id)) cut.push(at);
    else if (!isWhole(marks[here - first])) wanted.add(id);
    else {
      const end = parents.start[here - first + 1] ?? 0;
      for (let i = parents.start[here - first] ?? 0; i < end; i++) {
        const parent = parents.value[i] ?? 0;
        const parentId = parent < 0 ? (ways.outside[piece]?.[-1 - parent] ?? 0) : (ways.idOf[first + parent] ?? 0);
        const next = holder[parentId] ?? -1;
        if (next < 0) wanted.add(parentId);
        else {
          if ((node[next] ?? -1) < 0) {
            node[next] = count;
            commit[count++] = next;
          }
          value[length++] = node[next] ?? 0;
        }
      }
    }
    start[at + 1] = length;
  }
  return {
    commit: commit.subarray(0, count),
    parents: { start: start.subarray(0, count + 1), value: value.subarray(0, length) },
    cut,
    wanted: [...wanted].map(ways.hex),
  };
}

const nothing = { parents: { start: new Uint32Array(1), value: new Int32Array(0) }, marks: new Uint8Array(0) };

function pieceAt(base: readonly number[], commit: number): number {
  let piece = 0;
  while (commit >= (base[piece + 1] ?? Number.POSITIVE_INFINITY)) piece++;
  return piece;
}

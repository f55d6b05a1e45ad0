import type { Csr } from "#base";
import { byteTable } from "../columns/byte-table.ts";
import { firstSeen } from "../stock/renumber.ts";
import type { Stock } from "../stock/stock.ts";
import { commitFlag } from "../types.ts";
import type { Sequence } from "./sequence.ts";

/** Columns of a history, aliases not yet people and rows not yet followed through renames. */
export interface Gathered {
  readonly count: number;
  readonly oids: Uint32Array;
  readonly width: number;
  readonly time: Uint32Array;
  readonly kind: Uint8Array;
  readonly marks: Uint8Array;
  /** Alias of the author, counted through the stock. */
  readonly author: Int32Array;
  /** alias × 2 + role */
  readonly credits: Csr;
  readonly rowStart: Uint32Array;
  readonly rowPath: Int32Array;
  readonly rowChange: Uint8Array;
  /** Row of the stock behind each row; `undefined` when they are the same. */
  readonly rowFrom: Int32Array | undefined;
  readonly pathStart: Uint32Array;
  readonly pathBytes: Uint8Array;
}

/** Whether the stock holds just this sequence, in this order: then nothing needs to be copied. */
export function isWholeStock(stock: Stock, sequence: Sequence): boolean {
  if (sequence.asKept === true) return true;
  if (stock.pieces.length !== 1 || sequence.cut.length > 0 || sequence.commit.length !== stock.pieces[0]?.count) return false;
  for (let at = 0; at < sequence.commit.length; at++) if (sequence.commit[at] !== at) return false;
  return true;
}

/** Columns in the order of the sequence. Paths are numbered by first appearance, so that numbers too do not depend on what else is kept. */
export function gather(stock: Stock, sequence: Sequence): Gathered {
  const [only] = stock.pieces;
  const { width } = stock;
  if (only !== undefined && isWholeStock(stock, sequence)) {
    const { count, oids, kind, marks, author, credits, rowStart, rowPath, rowChange, pathStart, pathBytes } = only;
    const time = sequence.asKept === true ? only.time : clamped(only.time, sequence.until);
    return {
      count,
      oids,
      width,
      time,
      kind,
      marks,
      author,
      credits,
      rowStart,
      rowPath,
      rowChange,
      rowFrom: undefined,
      pathStart,
      pathBytes,
    };
  }
  return { ...gatherCommits(stock, sequence), ...gatherRows(stock, sequence), width };
}

/** Times after the tip's count as the tip's. */
function clamped(time: Uint32Array, until: number): Uint32Array {
  for (let at = 0; at < time.length; at++) if ((time[at] ?? 0) > until) return time.map((seconds) => Math.min(seconds, until));
  return time;
}

type CommitColumns = Pick<Gathered, "count" | "oids" | "time" | "kind" | "marks" | "author" | "credits">;

function gatherCommits(stock: Stock, sequence: Sequence): CommitColumns {
  const { width } = stock;
  const count = sequence.commit.length;
  const oids = new Uint32Array(count * width);
  const time = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const marks = new Uint8Array(count);
  const author = new Int32Array(count);
  const creditStart = new Uint32Array(count + 1);
  const credit: number[] = [];
  let cut = 0;
  eachCommit(stock, sequence, (at, piece, local) => {
    const from = stock.pieces[piece];
    if (from === undefined) return;
    const alias = stock.aliasBase[piece] ?? 0;
    for (let w = 0; w < width; w++) oids[at * width + w] = from.oids[local * width + w] ?? 0;
    time[at] = Math.min(from.time[local] ?? 0, sequence.until);
    kind[at] = from.kind[local] ?? 0;
    // A merge at which a shallow clone was cut shows no parents: what it merged is not known.
    const isCut = sequence.cut[cut] === at;
    if (isCut) cut += 1;
    marks[at] = isCut ? (from.marks[local] ?? 0) & ~commitFlag.merge : (from.marks[local] ?? 0);
    author[at] = alias + (from.author[local] ?? 0);
    for (let i = from.credits.start[local] ?? 0; i < (from.credits.start[local + 1] ?? 0); i++)
      credit.push(alias * 2 + (from.credits.value[i] ?? 0));
    creditStart[at + 1] = credit.length;
  });
  return { count, oids, time, kind, marks, author, credits: { start: creditStart, value: Int32Array.from(credit) } };
}

type RowColumns = Pick<Gathered, "rowStart" | "rowPath" | "rowChange" | "rowFrom" | "pathStart" | "pathBytes">;

function gatherRows(stock: Stock, sequence: Sequence): RowColumns {
  const rowStart = rowStarts(stock, sequence);
  const rows = rowStart.at(-1) ?? 0;
  const rowPath = new Int32Array(rows);
  const rowChange = new Uint8Array(rows);
  const rowFrom = new Int32Array(rows);
  const paths = unitedPaths(stock);
  eachCommit(stock, sequence, (at, piece, local) => {
    const from = stock.pieces[piece];
    const numbers = paths.number[piece];
    if (from === undefined || numbers === undefined) return;
    const base = stock.rowBase[piece] ?? 0;
    const end = rowStart[at + 1] ?? 0;
    for (let to = rowStart[at] ?? 0, row = from.rowStart[local] ?? 0; to < end; to++, row++) {
      rowPath[to] = numbers[from.rowPath[row] ?? 0] ?? 0;
      rowChange[to] = from.rowChange[row] ?? 0;
      rowFrom[to] = base + row;
    }
  });
  const met = firstSeen(paths.start.length - 1, rowPath);
  const names = pick(paths.start, paths.bytes, met.from);
  return { rowStart, rowPath: rowPath.map((path) => met.to[path] ?? 0), rowChange, rowFrom, ...names };
}

function rowStarts(stock: Stock, sequence: Sequence): Uint32Array {
  const rowStart = new Uint32Array(sequence.commit.length + 1);
  let cut = 0;
  eachCommit(stock, sequence, (at, piece, local) => {
    const start = stock.pieces[piece]?.rowStart;
    const isCut = sequence.cut[cut] === at;
    if (isCut) cut += 1;
    rowStart[at + 1] = (rowStart[at] ?? 0) + (isCut ? 0 : (start?.[local + 1] ?? 0) - (start?.[local] ?? 0));
  });
  return rowStart;
}

/** Paths of all pieces under one numbering. The first piece, by far the largest, keeps its own. */
function unitedPaths(stock: Stock): { readonly number: readonly Int32Array[]; readonly start: Uint32Array; readonly bytes: Uint8Array } {
  const [first, ...others] = stock.pieces;
  if (first === undefined) return { number: [], start: new Uint32Array(1), bytes: new Uint8Array(0) };
  const own = Int32Array.from({ length: first.pathStart.length - 1 }, (_, at) => at);
  if (others.length === 0) return { number: [own], start: first.pathStart, bytes: first.pathBytes };
  const table = byteTable({ start: first.pathStart, bytes: first.pathBytes });
  const number = others.map(({ pathStart, pathBytes }) =>
    Int32Array.from({ length: pathStart.length - 1 }, (_, at) => table.intern(pathBytes, pathStart[at] ?? 0, pathStart[at + 1] ?? 0)),
  );
  return { number: [own, ...number], start: table.start(), bytes: table.bytes() };
}

function pick(start: Uint32Array, bytes: Uint8Array, chosen: Int32Array): Pick<Gathered, "pathStart" | "pathBytes"> {
  const pathStart = new Uint32Array(chosen.length + 1);
  const pathBytes = new Uint8Array(bytes.length);
  for (let at = 0; at < chosen.length; at++) {
    const from = start[chosen[at] ?? 0] ?? 0;
    const to = start[(chosen[at] ?? 0) + 1] ?? 0;
    const begin = pathStart[at] ?? 0;
    for (let i = from; i < to; i++) pathBytes[begin + i - from] = bytes[i] ?? 0;
    pathStart[at + 1] = begin + to - from;
  }
  return { pathStart, pathBytes: pathBytes.subarray(0, pathStart.at(-1) ?? 0) };
}

/** Visits the commits of a sequence with the piece they lie in. */
function eachCommit(stock: Stock, sequence: Sequence, visit: (at: number, piece: number, local: number) => void): void {
  const base = stock.commitBase;
  let piece = 0;
  for (let at = 0; at < sequence.commit.length; at++) {
    const here = sequence.commit[at] ?? 0;
    while (here < (base[piece] ?? 0)) piece--;
    while (here >= (base[piece + 1] ?? Number.POSITIVE_INFINITY)) piece++;
    visit(at, piece, here - (base[piece] ?? 0));
  }
}

import type { Csr } from "#base";
import type { Piece } from "../stock/piece.ts";
import type { Stock } from "../stock/stock.ts";
import { commitFlag } from "../types.ts";
import { asFirstSeen, unitedPaths } from "./path-numbers.ts";
import { type Run, runsOf } from "./runs.ts";
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
  const runs = runsOf(stock, sequence);
  return { ...gatherCommits(stock, sequence, runs), ...gatherRows(stock, sequence, runs), width };
}

/** Times after the tip's count as the tip's. */
function clamped(time: Uint32Array, until: number): Uint32Array {
  for (let at = 0; at < time.length; at++) if ((time[at] ?? 0) > until) return time.map((seconds) => Math.min(seconds, until));
  return time;
}

type CommitColumns = Pick<Gathered, "count" | "oids" | "time" | "kind" | "marks" | "author" | "credits">;

function gatherCommits(stock: Stock, sequence: Sequence, runs: readonly Run[]): CommitColumns {
  const { width } = stock;
  const count = sequence.commit.length;
  const oids = new Uint32Array(count * width);
  const time = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const marks = new Uint8Array(count);
  const author = new Int32Array(count);
  for (const { piece: from, alias, at, local, length, isCut } of runs) {
    const end = local + length;
    oids.set(from.oids.subarray(local * width, end * width), at * width);
    time.set(from.time.subarray(local, end), at);
    kind.set(from.kind.subarray(local, end), at);
    marks.set(from.marks.subarray(local, end), at);
    // A merge at which a shallow clone was cut shows no parents: what it merged is not known.
    if (isCut) marks[at] = (marks[at] ?? 0) & ~commitFlag.merge;
    setMoved(author, at, from.author.subarray(local, end), alias);
  }
  const start = gatheredStarts(count, runs, ({ credits }) => credits.start, false);
  const credits = new Int32Array(start[count] ?? 0);
  for (const { piece: from, alias, at, local, length } of runs)
    setMoved(
      credits,
      start[at] ?? 0,
      from.credits.value.subarray(from.credits.start[local], from.credits.start[local + length]),
      alias * 2,
    );
  return { count, oids, time: clamped(time, sequence.until), kind, marks, author, credits: { start, value: credits } };
}

type RowColumns = Pick<Gathered, "rowStart" | "rowPath" | "rowChange" | "rowFrom" | "pathStart" | "pathBytes">;

function gatherRows(stock: Stock, sequence: Sequence, runs: readonly Run[]): RowColumns {
  const rowStart = gatheredStarts(sequence.commit.length, runs, (piece) => piece.rowStart, true);
  const rows = rowStart.at(-1) ?? 0;
  const rowPath = new Int32Array(rows);
  const rowChange = new Uint8Array(rows);
  const rowFrom = new Int32Array(rows);
  const paths = unitedPaths(stock);
  for (const { piece: from, number, row, at, local, length, isCut } of runs) {
    if (isCut) continue;
    const to = rowStart[at] ?? 0;
    const first = from.rowStart[local] ?? 0;
    const end = from.rowStart[local + length] ?? 0;
    rowChange.set(from.rowChange.subarray(first, end), to);
    rowPath.set(from.rowPath.subarray(first, end), to);
    const numbers = number === 0 ? undefined : paths.number[number];
    for (let i = 0; i < end - first; i++) rowFrom[to + i] = row + first + i;
    if (numbers !== undefined) for (let i = to; i < to + end - first; i++) rowPath[i] = numbers[rowPath[i] ?? 0] ?? 0;
  }
  return { rowStart, rowChange, rowFrom, ...asFirstSeen(rowPath, paths) };
}

/** Adds the same to each number of a column on the way. */
function setMoved(to: Int32Array, at: number, column: Int32Array, by: number): void {
  to.set(column, at);
  if (by !== 0) for (let i = at; i < at + column.length; i++) to[i] = (to[i] ?? 0) + by;
}

/** Starts of lists of a piece each, one after the other. */
function gatheredStarts(count: number, runs: readonly Run[], startsOf: (piece: Piece) => Uint32Array, cutsEmpty: boolean): Uint32Array {
  const start = new Uint32Array(count + 1);
  for (const { piece, at, local, length, isCut } of runs) {
    const from = startsOf(piece);
    const moved = (start[at] ?? 0) - (from[local] ?? 0);
    if (isCut && cutsEmpty) start[at + 1] = start[at] ?? 0;
    else if (moved === 0) start.set(from.subarray(local, local + length + 1), at);
    else for (let i = 1; i <= length; i++) start[at + i] = (from[local + i] ?? 0) + moved;
  }
  return start;
}

import { exitCode, UserError } from "#base";
import { DamagedSegment, type Segment } from "#store";
import { hexOf } from "../columns/oid-table.ts";
import { type PieceBlobs, readBlobs } from "../stock/piece.ts";
import type { Stock } from "../stock/stock.ts";
import type { Rows } from "../types.ts";
import type { Gathered } from "./gather.ts";

/** Blobs of all rows, read when first asked for. `onDamage` is told what cannot be read, before the error. */
export function rowBlobs(stock: Stock, rowFrom: Gathered["rowFrom"], onDamage?: (segments: readonly Segment[]) => void): Rows["blobs"] {
  let known: ReturnType<Rows["blobs"]> | undefined;
  const read = (): ReturnType<Rows["blobs"]> => {
    const { before, after, ids } = blobColumns(stock, rowFrom);
    return { before, after, oid: (blob) => hexOf(ids, stock.width, blob) };
  };
  return () => {
    try {
      return (known ??= read());
    } catch (error) {
      if (!(error instanceof DamagedSegment) || onDamage === undefined) throw error;
      onDamage(stock.pieces.map(({ segment }) => segment));
      throw new UserError("what was kept of this history is damaged", {
        hint: "It was removed: run the same again, and it is read anew.",
        exit: exitCode.cannotTell,
      });
    }
  };
}

/** The same as columns, with the ids themselves. */
export function blobColumns(stock: Stock, rowFrom: Gathered["rowFrom"]): PieceBlobs {
  const [piece] = stock.pieces;
  if (piece === undefined) return { before: new Int32Array(0), after: new Int32Array(0), ids: new Uint32Array(0) };
  return rowFrom === undefined ? readBlobs(piece, stock.width) : united(stock, rowFrom);
}

/** Pieces follow one another: a blob that two of them hold has a number in each, as nothing compares across commits. */
function united(stock: Stock, rowFrom: Int32Array): PieceBlobs {
  const rows = stock.rowBase.at(-1) ?? 0;
  const before = new Int32Array(rows);
  const after = new Int32Array(rows);
  const pieces = stock.pieces.map((piece) => readBlobs(piece, stock.width));
  const ids = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.ids.length, 0));
  let idBase = 0;
  pieces.forEach((piece, at) => {
    const rowBase = stock.rowBase[at] ?? 0;
    setBlobs(before, rowBase, piece.before, idBase / stock.width);
    setBlobs(after, rowBase, piece.after, idBase / stock.width);
    ids.set(piece.ids, idBase);
    idBase += piece.ids.length;
  });
  return { before: picked(before, rowFrom), after: picked(after, rowFrom), ids };
}

/** Copies numbers of blobs, each `by` further; -1 stays none. The first piece, by far the largest, is copied as it is. */
function setBlobs(to: Int32Array, at: number, column: Int32Array, by: number): void {
  to.set(column, at);
  if (by === 0) return;
  for (let row = at; row < at + column.length; row++) {
    const blob = to[row] ?? -1;
    if (blob >= 0) to[row] = blob + by;
  }
}

function picked(column: Int32Array, rows: Int32Array): Int32Array {
  const out = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = column[rows[at] ?? 0] ?? -1;
  return out;
}

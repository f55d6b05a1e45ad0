import { hexOf, oidTable } from "../columns/oid-table.ts";
import { type PieceBlobs, readBlobs } from "../stock/piece.ts";
import type { Stock } from "../stock/stock.ts";
import type { Rows } from "../types.ts";
import type { Gathered } from "./gather.ts";

/** Blobs of all rows, read when first asked for. */
export function rowBlobs(stock: Stock, rowFrom: Gathered["rowFrom"]): Rows["blobs"] {
  let known: ReturnType<Rows["blobs"]> | undefined;
  const read = (): ReturnType<Rows["blobs"]> => {
    const { before, after, ids } = blobColumns(stock, rowFrom);
    return { before, after, oid: (blob) => hexOf(ids, stock.width, blob) };
  };
  return () => (known ??= read());
}

/** The same as columns, with the ids themselves. */
export function blobColumns(stock: Stock, rowFrom: Gathered["rowFrom"]): PieceBlobs {
  const [piece] = stock.pieces;
  if (piece === undefined) return { before: new Int32Array(0), after: new Int32Array(0), ids: new Uint32Array(0) };
  return rowFrom === undefined ? readBlobs(piece, stock.width) : united(stock, rowFrom);
}

function united(stock: Stock, rowFrom: Int32Array): PieceBlobs {
  const table = oidTable(stock.width);
  const rows = stock.rowBase.at(-1) ?? 0;
  const before = new Int32Array(rows);
  const after = new Int32Array(rows);
  stock.pieces.forEach((piece, at) => {
    const blobs = readBlobs(piece, stock.width);
    const number = Int32Array.from({ length: blobs.ids.length / stock.width }, (_, blob) => table.internWords(blobs.ids, blob));
    const base = stock.rowBase[at] ?? 0;
    for (let row = 0; row < blobs.before.length; row++) {
      before[base + row] = number[blobs.before[row] ?? -1] ?? -1;
      after[base + row] = number[blobs.after[row] ?? -1] ?? -1;
    }
  });
  return { before: rowFrom.map((row) => before[row] ?? -1), after: rowFrom.map((row) => after[row] ?? -1), ids: table.words() };
}

import { hexOf, oidTable } from "../columns/oid-table.ts";
import { readBlobs } from "../stock/piece.ts";
import type { Stock } from "../stock/stock.ts";
import type { Rows } from "../types.ts";
import type { Gathered } from "./gather.ts";

/** Blobs of all rows, read when first asked for. */
export function rowBlobs(stock: Stock, rowFrom: Gathered["rowFrom"]): Rows["blobs"] {
  let known: ReturnType<Rows["blobs"]> | undefined;
  return () => (known ??= rowFrom === undefined ? straight(stock) : united(stock, rowFrom));
}

function straight(stock: Stock): ReturnType<Rows["blobs"]> {
  const [piece] = stock.pieces;
  if (piece === undefined) return { before: new Int32Array(0), after: new Int32Array(0), oid: () => "" };
  const { before, after, ids } = readBlobs(piece, stock.width);
  return { before, after, oid: (blob) => hexOf(ids, stock.width, blob) };
}

function united(stock: Stock, rowFrom: Int32Array): ReturnType<Rows["blobs"]> {
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
  const ids = table.words();
  return {
    before: rowFrom.map((row) => before[row] ?? -1),
    after: rowFrom.map((row) => after[row] ?? -1),
    oid: (blob) => hexOf(ids, stock.width, blob),
  };
}

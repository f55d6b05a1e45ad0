import type { Piece } from "../stock/piece.ts";
import { pieceOf, type Stock } from "../stock/stock.ts";
import type { Sequence } from "./sequence.ts";

/** Commits of a sequence that stand one after the other in a piece too: their columns are copied at once. */
export interface Run {
  readonly piece: Piece;
  readonly number: number;
  /** First alias and row of the piece. */
  readonly alias: number;
  readonly row: number;
  /** First commit in the sequence, and in the piece. */
  readonly at: number;
  readonly local: number;
  readonly length: number;
  /** It is one commit, and its rows do not count. */
  readonly isCut: boolean;
}

export function runsOf(stock: Stock, { commit, cut }: Sequence): readonly Run[] {
  const runs: Run[] = [];
  const { commitBase, pieces } = stock;
  let cuts = 0;
  for (let at = 0; at < commit.length;) {
    const here = commit[at] ?? 0;
    const number = pieceOf(commitBase, here);
    const piece = pieces[number];
    if (piece === undefined) return runs;
    const base = commitBase[number] ?? 0;
    const isCut = cut[cuts] === at;
    if (isCut) cuts += 1;
    const most = isCut ? 1 : Math.min((cut[cuts] ?? commit.length) - at, base + piece.count - here);
    let length = 1;
    while (length < most && commit[at + length] === here + length) length++;
    runs.push({
      piece,
      number,
      alias: stock.aliasBase[number] ?? 0,
      row: stock.rowBase[number] ?? 0,
      at,
      local: here - base,
      length,
      isCut,
    });
    at += length;
  }
  return runs;
}

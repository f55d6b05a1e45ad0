import { DamagedSegment, type Segment, type Store } from "#store";
import { commitsKind } from "./layout.ts";
import { type Piece, readPiece } from "./piece.ts";

/** All commits that are kept, of every branch and tip ever asked at. A number of a commit or alias counts through the pieces. */
export interface Stock {
  readonly width: number;
  readonly pieces: readonly Piece[];
  /** First commit, row and alias of each piece, and one entry more for the end. */
  readonly commitBase: readonly number[];
  readonly rowBase: readonly number[];
  readonly aliasBase: readonly number[];
}

/** Loads what is kept. Damaged segments are removed: their commits count as never read. */
export async function loadStock(store: Store, width: number): Promise<Stock> {
  const pieces: Piece[] = [];
  const damaged: Segment[] = [];
  for (const segment of await store.segments(commitsKind)) {
    try {
      pieces.push(readPiece(segment, width));
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      damaged.push(segment);
    }
  }
  if (damaged.length > 0) await store.remove(damaged);
  return stockOf(width, pieces);
}

export function stockOf(width: number, pieces: readonly Piece[]): Stock {
  const bases = (length: (piece: Piece) => number): readonly number[] => {
    const out = [0];
    for (const piece of pieces) out.push((out.at(-1) ?? 0) + length(piece));
    return out;
  };
  return {
    width,
    pieces,
    commitBase: bases((piece) => piece.count),
    rowBase: bases((piece) => piece.rowPath.length),
    aliasBase: bases((piece) => piece.aliases),
  };
}

/** The piece a number lies in, for a column of bases. */
export function pieceOf(bases: readonly number[], value: number): number {
  let piece = 0;
  while (piece + 2 < bases.length && value >= (bases[piece + 1] ?? 0)) piece++;
  return piece;
}

/** What tells this stock from any other: the names of its segments, which are unique for their content. */
export const stockKey = (stock: Stock): string => stock.pieces.map(({ segment }) => segment.name).join(" ");

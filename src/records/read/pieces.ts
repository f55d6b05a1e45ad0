import type { Line } from "./lines.ts";

/** A paragraph or an item of a list. */
export interface Piece {
  readonly text: string;
  /** 1-based line at which it begins. */
  readonly line: number;
  readonly item: boolean;
  /** Set for a box that can be ticked. */
  readonly ticked?: boolean;
}

const bullet = /^\s*(?:[*+\-•]|\d+[.)])\s+/;

/** Paragraphs and items of a text; quotes, code, rules and tables left out. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  for (const { text, line, kind } of lines) {
    if (kind !== "text" || text.trim() === "" || /^\s*(?:[-*_=]{3,}|\|.*\||:::.*|\.\. [\w_-].*|\[[^\]]{1,200}\]:\s*\S+.*)\s*$/.test(text)) {
      open = false;
      continue;
    }
    const item = bullet.test(text);
    if (item || !open) pieces.push(pieceOf(text, line, item));
    else joinTo(pieces, text);
    open = true;
  }
  return pieces;
}

function pieceOf(text: string, line: number, item: boolean): Piece {
  const words = text.replace(bullet, "").trim();
  const box = item || /^\s*\[[ xX✓✔]\]/.test(text) ? /^\[([ xX✓✔])\]\s+/.exec(words) : null;
  return box === null ? { text: words, line, item } : { text: words.slice(box[0].length), line, item, ticked: box[1] !== " " };
}

function joinTo(pieces: Piece[], text: string): void {
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, text: `${last.text} ${text.trim()}`.slice(0, 4000) });
}

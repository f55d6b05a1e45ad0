import type { Terminal } from "../command.ts";
import { widthOf } from "./width.ts";

/** A result that may be drawn once early, and once whole in its place. */
export interface Redrawable {
  /** Draws a first screen, when it fits on one so that it can be taken back. */
  readonly draw: (text: string) => void;
  /** Draws the whole where the first screen was. */
  readonly finish: (text: string) => void;
}

export function redrawable({ out, columns, rows }: Pick<Terminal, "out" | "columns" | "rows">): Redrawable {
  let drawn = 0;
  return {
    draw: (text) => {
      const lines = linesOf(text, columns);
      if (lines >= rows) return;
      out(text);
      drawn = lines;
    },
    finish: (text) => out(drawn === 0 ? text : `\u001b[${drawn}A\u001b[0J${text}`),
  };
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");

/** Screen lines that text takes: colours take no room, lines that run over are counted. */
const linesOf = (text: string, columns: number): number =>
  text
    .split("\n")
    .slice(0, -1)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line.replace(colours, "")) / columns)), 0);

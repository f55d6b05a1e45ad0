import { printable } from "#base";
import { startOf, widthOf } from "./width.ts";

/** Text as a terminal shows it: escaped, back ticks around code dropped. */
export const spoken = (text: string): string => printable(text).replace(/`([^`]*)`/g, "$1");

/** Lines of at most `cells`, broken at spaces; a word that is longer is cut. A no-break space holds. */
export function wrap(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of spoken(text)
    .split(" ")
    .flatMap((each) => cut(each, cells))) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= cells) {
      line = joined;
    } else {
      if (line !== "") lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.map((each) => each.replaceAll("\u00a0", " "));
}

function cut(word: string, cells: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > cells) {
    const full = startOf(rest, cells);
    if (full === "") break;
    // A path is cut where a folder ends, else where a word of a name does, if that does not leave half a line empty.
    const ends = [full.lastIndexOf("/") + 1, Math.max(...["-", "_", "."].map((mark) => full.lastIndexOf(mark)))];
    const piece = full.slice(0, ends.find((end) => end > full.length / 2) ?? full.length);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** The first line with `lead` before it, the others set in below it. */
export function hang(lead: string, text: string, cells: number): readonly string[] {
  const indent = widthOf(lead);
  return wrap(text, Math.max(20, cells - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}

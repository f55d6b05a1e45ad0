import { printable } from "#base";

/** Text in which back ticks mean code and nothing else means anything. */
export const prose = (text: string): string =>
  printable(text)
    .split(/(`[^`]*`)/)
    .map((piece, index) => (index % 2 === 1 ? code(piece.slice(1, -1)) : literal(piece)))
    .join("");

/** A code span that holds whatever it is given. */
export function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

// A zero-width space after "@" keeps a forge from sending mail to whoever bears that name.
const literal = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]#~]/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u200b");

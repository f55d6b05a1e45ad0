/** Characters that take two cells in a terminal (East Asian wide and full-width, emoji), by block. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const joined = /[\p{Mn}\p{Me}\u200b-\u200d\ufe0f]/u;
// Most lines are plain: one test spares them the walk.
const plain = /^[\u0020-\u007e\u00a0-\u02ff]*$/;

const cellsOf = (character: string): number => (joined.test(character) ? 0 : wide.test(character) ? 2 : 1);

/** How many cells `text` takes in a terminal. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

/** The longest beginning of `text` that takes no more than `cells`. */
export function startOf(text: string, cells: number): string {
  let out = "";
  let used = 0;
  for (const character of text) {
    used += cellsOf(character);
    if (used > cells) break;
    out += character;
  }
  return out;
}

function endOf(text: string, cells: number): string {
  const characters = [...text].reverse();
  let out = "";
  let used = 0;
  for (const character of characters) {
    used += cellsOf(character);
    if (used > cells) break;
    out = character + out;
  }
  return out;
}

/**
 * A path of no more than `cells`, shortened at its front, at a folder where that leaves something: "…/billing/ledger.ts".
 * The end tells files apart; the beginning is what they share.
 */
export function shorten(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  const end = endOf(text, Math.max(1, cells - 1));
  const folder = end.indexOf("/");
  return `…${folder >= 0 && folder < end.length - 1 && folder <= end.length / 3 ? end.slice(folder) : end}`;
}

/** Filled with spaces to `cells`, at the end or (for figures) at the start. */
export function pad(text: string, cells: number, align: "start" | "end" = "start"): string {
  const gap = " ".repeat(Math.max(0, cells - widthOf(text)));
  return align === "end" ? gap + text : text + gap;
}

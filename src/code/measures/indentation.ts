import type { Measure } from "../measure.ts";

const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
/** Wider indentation than this is alignment or data, and counts as this many columns. */
const widest = 400;

/** Complexity that needs no grammar. */
export const indentation: Measure = {
  id: "indentation",
  version: 1,
  definition:
    "Sum and maximum of leading indentation units over non-blank lines (Hindle, Godfrey, Holt: Reading beside the lines, 2008). A tab is one unit; where a file is indented by spaces, its unit is the commonest step inwards of 2 columns or more, 4 where none shows.",
  figures: ["indentSum", "indentMax"],
  words: undefined,
  applies: (language) => language?.kind === "programming" || language?.kind === "markup",
  measure: ({ bytes }) => ({ figures: measureIndentation(bytes), words: [] }),
};

function measureIndentation(bytes: Buffer): readonly [sum: number, max: number] {
  const lines = new Map<number, number>();
  const steps = new Uint32Array(widest + 1);
  let before = 0;
  for (let at = 0; at < bytes.length; ) {
    let tabs = 0;
    let spaces = 0;
    for (; bytes[at] === tab || bytes[at] === space; at++) {
      if (bytes[at] === tab) tabs++;
      else spaces++;
    }
    const first = bytes[at];
    const blank = first === undefined || first === newline || first === carriageReturn;
    if (!blank) {
      const key = Math.min(tabs, widest) * 1000 + Math.min(spaces, widest);
      lines.set(key, (lines.get(key) ?? 0) + 1);
      if (tabs === 0) {
        const step = Math.min(spaces, widest) - before;
        if (step > 1) steps[step] = (steps[step] ?? 0) + 1;
        before = Math.min(spaces, widest);
      }
    }
    const end = bytes.indexOf(newline, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return addUp(lines, unitOf(steps));
}

/** The commonest step inwards of up to 8 columns; the smaller where two are equally common. */
function unitOf(steps: Uint32Array): number {
  let best = 4;
  let most = 0;
  for (let step = 2; step <= 8; step++) {
    if ((steps[step] ?? 0) > most) {
      most = steps[step] ?? 0;
      best = step;
    }
  }
  return best;
}

function addUp(lines: ReadonlyMap<number, number>, unit: number): readonly [number, number] {
  let sum = 0;
  let max = 0;
  for (const [key, count] of lines) {
    const units = Math.floor(key / 1000) + Math.floor((key % 1000) / unit);
    sum += units * count;
    if (units > max) max = units;
  }
  return [sum, max];
}

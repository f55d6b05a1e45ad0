/** How a text is laid out, read in one walk over its bytes. */
export interface Shape {
  readonly lines: number;
  readonly indentSum: number;
  readonly indentMax: number;
}

const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
/** Wider indentation than this is alignment or data, and counts as this many columns or tabs. */
const widest = 400;
const widestStep = 8;

/** Lines by their indentation: first by columns of spaces, then by tabs, then those that mix them. */
interface Tally {
  readonly spaces: Uint32Array;
  readonly tabs: Uint32Array;
  readonly mixed: Map<number, number>;
  /** How often a line went inwards by so many columns. */
  readonly steps: Uint32Array;
}

/** One for all texts: making it anew took longer than reading a text of common size. */
const tally: Tally = {
  spaces: new Uint32Array(widest + 1),
  tabs: new Uint32Array(widest + 1),
  mixed: new Map(),
  steps: new Uint32Array(widestStep + 1),
};

export function shapeOf(bytes: Uint8Array): Shape {
  tally.spaces.fill(0);
  tally.tabs.fill(0);
  tally.mixed.clear();
  tally.steps.fill(0);
  const lines = walk(bytes, tally);
  return { lines, ...addUp(tally, unitOf(tally.steps)) };
}

function walk(bytes: Uint8Array, tally: Tally): number {
  let lines = 0;
  let before = 0;
  for (let at = 0; at < bytes.length; lines++) {
    let tabs = 0;
    let spaces = 0;
    for (let byte = bytes[at]; byte === space || byte === tab; byte = bytes[++at]) {
      if (byte === tab) tabs++;
      else spaces++;
    }
    const first = bytes[at];
    if (first !== undefined && first !== newline && first !== carriageReturn)
      before = count(tally, Math.min(tabs, widest), Math.min(spaces, widest), before);
    const end = bytes.indexOf(newline, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** Counts a line; gives the columns that the next one steps from. */
function count({ spaces: bySpaces, tabs: byTabs, mixed, steps }: Tally, tabs: number, spaces: number, before: number): number {
  if (tabs > 0 && spaces > 0) mixed.set(tabs * 1000 + spaces, (mixed.get(tabs * 1000 + spaces) ?? 0) + 1);
  else if (tabs > 0) byTabs[tabs] = (byTabs[tabs] ?? 0) + 1;
  else bySpaces[spaces] = (bySpaces[spaces] ?? 0) + 1;
  if (tabs > 0) return before;
  const step = spaces - before;
  if (step > 1 && step <= widestStep) steps[step] = (steps[step] ?? 0) + 1;
  return spaces;
}

/** The commonest step inwards of 2 to 8 columns; the smaller where two are equally common. */
function unitOf(steps: Uint32Array): number {
  let best = 0;
  for (let step = 2; step <= widestStep; step++) if ((steps[step] ?? 0) > (steps[best] ?? 0)) best = step;
  return best === 0 ? 4 : best;
}

function addUp({ spaces, tabs, mixed }: Tally, unit: number): { indentSum: number; indentMax: number } {
  let indentSum = 0;
  let indentMax = 0;
  const add = (units: number, count: number): void => {
    if (count === 0) return;
    indentSum += units * count;
    if (units > indentMax) indentMax = units;
  };
  for (let width = 0; width <= widest; width++) {
    add(Math.floor(width / unit), spaces[width] ?? 0);
    add(width, tabs[width] ?? 0);
  }
  for (const [key, count] of mixed) add(Math.floor(key / 1000) + Math.floor((key % 1000) / unit), count);
  return { indentSum, indentMax };
}

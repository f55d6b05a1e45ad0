/** A line of a comparison: what stays, what goes, what comes, or how many lines are left out. */
export interface DiffLine {
  readonly sign: " " | "-" | "+" | "…";
  readonly text: string;
}

/** Lines of context around a change. */
const context = 2;
/** Beyond this many lines on either side, what differs is shown as one block: what goes, then what comes. */
const most = 600;

/** The lines that differ between two texts, with a little around them. A text that is not there yet is all new. */
export function diffLines(before: string | null, after: string): readonly DiffLine[] {
  const a = before === null || before === "" ? [] : before.split("\n");
  const b = after.split("\n");
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign: " ", text }));
  return shortened([...same(b.slice(0, head)), ...middle, ...same(b.slice(b.length - tail))]);
}

/** The longest common lines stay; the rest goes and comes. */
function between(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length > most || b.length > most) return [...signed("-", a), ...signed("+", b)];
  const length = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const here = i < a.length && j < b.length && a[i] === b[j];
    if (here) {
      lines.push({ sign: " ", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0))) {
      lines.push({ sign: "-", text: a[i] ?? "" });
      i += 1;
    } else {
      lines.push({ sign: "+", text: b[j] ?? "" });
      j += 1;
    }
  }
  return lines;
}

/** For each pair of places, how many lines the rest of both has in common. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

const signed = (sign: "-" | "+", lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign, text }));

/** Long stretches that stay are left out but for a line or two beside what changes. */
function shortened(lines: readonly DiffLine[]): readonly DiffLine[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - context), at + context + 1).some(({ sign }) => sign !== " "));
  const kept: DiffLine[] = [];
  let left = 0;
  const note = (): void => {
    if (left > 0) kept.push({ sign: "…", text: `${left} ${left === 1 ? "line" : "lines"} as before` });
    left = 0;
  };
  for (const [at, line] of lines.entries()) {
    if (near[at] !== true) left += 1;
    else {
      note();
      kept.push(line);
    }
  }
  note();
  return kept;
}

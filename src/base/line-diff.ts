/** A line of what changes: kept, taken out or put in, or how many kept ones are left out here. */
export interface DiffLine {
  readonly mark: " " | "-" | "+" | "…";
  readonly text: string;
}

/** Texts of more lines than this that differ throughout are shown as one taken out and one put in. */
const most = 2_000;

/**
 * What changes from one text to another, line by line, with a few kept lines around: the shortest way by the longest
 * common subsequence, between the ends that are the same.
 */
export function lineDiff(before: string, after: string, around = 2): readonly DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const all = [...kept(a.slice(0, head)), ...middle, ...kept(a.slice(a.length - tail))];
  return folded(all, around);
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));

const kept = (lines: readonly string[]): readonly DiffLine[] => lines.map((text) => ({ mark: " ", text }));

function between(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  if (a.length > most || b.length > most) return [...a.map((text) => line("-", text)), ...b.map((text) => line("+", text))];
  const common = lengths(a, b);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      found.push(line(" ", one));
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      found.push(line("-", one));
      i++;
    } else if (other !== undefined) {
      found.push(line("+", other));
      j++;
    }
  }
  return found;
}

const line = (mark: DiffLine["mark"], text: string): DiffLine => ({ mark, text });

/** Length of the longest common subsequence of what follows each pair of places. */
function lengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/** Kept lines far from any change are left out, and counted. */
function folded(all: readonly DiffLine[], around: number): readonly DiffLine[] {
  const near = new Uint8Array(all.length);
  all.forEach(({ mark }, at) => {
    if (mark !== " ") for (let by = -around; by <= around; by++) if (at + by >= 0 && at + by < all.length) near[at + by] = 1;
  });
  const found: DiffLine[] = [];
  let left = 0;
  const say = (): void => {
    if (left > 0) found.push(line("…", `${left} ${left === 1 ? "line" : "lines"}`));
    left = 0;
  };
  all.forEach((one, at) => {
    if (near[at] === 0) left++;
    else {
      say();
      found.push(one);
    }
  });
  say();
  return found;
}

/** Edits (insert, delete, replace, swap neighbours) from one word to another (Damerau 1964, restricted). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      line.push(Math.min((last[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swap));
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}

/** The word nearest to `word`; `undefined` when none is near enough to be meant. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const best = among
    .map((each) => ({ each, edits: each.startsWith(word) && word.length > 1 ? 1 : distance(word, each) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return best !== undefined && best.edits <= Math.max(1, Math.floor(word.length / 2.5)) ? best.each : undefined;
}

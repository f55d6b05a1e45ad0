/** How many letters of a word may be wrong: none of a short one, or everything would be near everything. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether a text holds each of these words, or one like it: a letter left out, put in, swapped or mistaken. */
export function nearlyHolds(text: string, words: readonly string[]): boolean {
  const tokens = text.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
  return words.every((word) => text.includes(word) || tokens.some((token) => isNear(word, token)));
}

/** Whether a typed word is a slip away from a token, or from how it begins. */
function isNear(word: string, token: string): boolean {
  const most = allowed(word);
  if (most === 0 || token.length < word.length - most) return false;
  return distance(word, token, most) <= most || distance(word, token.slice(0, word.length), most) <= most;
}

/** Letters to change until one word is the other, neighbours swapped counted as one (Damerau 1964, restricted); stops beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

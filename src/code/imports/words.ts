/** More imports than this in one file are somebody's test of us. */
const most = 2_000;
const mostSeen = 20_000;
const longest = 1_000;

/** Without repeats, in order of appearance, within bounds; a word with a NUL is none. */
export function asWords(found: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  let seen = 0;
  for (const word of found) {
    if (++seen > mostSeen) break;
    if (word === "" || word.length > longest || word.includes("\0")) continue;
    words.add(word);
    if (words.size === most) break;
  }
  return [...words];
}

/**
 * Says of places, asked from left to right, whether they lie between two marks, such as a block comment's. It
 * walks the text once. A mark inside a string is taken for a real one: rare above the first import, and stated.
 */
export function between(text: string, open: string, close: string): (at: number) => boolean {
  let from = text.indexOf(open);
  let to = from < 0 ? -1 : text.indexOf(close, from + open.length);
  return (at) => {
    while (from >= 0 && to >= 0 && to < at) {
      from = text.indexOf(open, to + close.length);
      to = from < 0 ? -1 : text.indexOf(close, from + open.length);
    }
    return from >= 0 && from < at && (to < 0 || at < to);
  };
}

/** Whether nothing but blanks stands before a place in its line. Searching for a word and asking this is many times faster than a pattern. */
export function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 200 && (text[before] === " " || text[before] === "\t")) before--;
  return before < 0 || text[before] === "\n";
}

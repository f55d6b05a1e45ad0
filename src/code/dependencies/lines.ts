/** Characters that are searched for the lines of one text's entries; what is found after that stands at the first line. */
const mostSearched = 40_000_000;

/**
 * Tells on which line words stand, the next place after the one found before, as entries come in the order of the
 * text; else the first place from the start. 1-based; 1 where they cannot be found.
 */
export function lineFinder(text: string): (words: string) => number {
  let at = 0;
  let searched = 0;
  const line = lineCounter(text);
  return (words) => {
    if (words === "" || searched > mostSearched) return 1;
    const next = text.indexOf(words, at);
    const found = next >= 0 ? next : text.indexOf(words);
    searched += next >= 0 ? next - at : text.length;
    if (found < 0) return 1;
    at = found;
    return line(found);
  };
}

/** Line of a place in the text, 1-based. Goes on from the place asked before where that lies ahead of it. */
export function lineCounter(text: string): (place: number) => number {
  let from = 0;
  let line = 1;
  return (place) => {
    if (place < from) {
      from = 0;
      line = 1;
    }
    for (let next = text.indexOf("\n", from); next >= 0 && next < place; next = text.indexOf("\n", from)) {
      from = next + 1;
      line++;
    }
    return line;
  };
}

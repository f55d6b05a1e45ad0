/** Eleven bits at a time: three rounds a word, and counts that stay in the processor's cache. */
const bits = 11;
const digits = 1 << bits;

/**
 * Sorts entries by two words each, the first one leading: a radix sort, because comparing pairs of a hundred
 * thousand commits takes longer than everything else that is done with them.
 */
export function rankByWords(major: Uint32Array, minor: Uint32Array): Int32Array {
  const count = major.length;
  let order = new Int32Array(count);
  let spare = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (const column of [minor, major]) {
    for (let shift = 0; shift < 32; shift += bits) {
      sortByDigit(column, shift, order, spare);
      const sorted = spare;
      spare = order;
      order = sorted;
    }
  }
  return order;
}

/** One stable round: `from` in the order of one digit to `to`. */
function sortByDigit(column: Uint32Array, shift: number, from: Int32Array, to: Int32Array): void {
  const next = new Uint32Array(digits + 1);
  for (let i = 0; i < column.length; i++) {
    const digit = ((column[i] ?? 0) >>> shift) & (digits - 1);
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < digits; digit++) next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  for (let i = 0; i < from.length; i++) {
    const entry = from[i] ?? 0;
    const digit = ((column[entry] ?? 0) >>> shift) & (digits - 1);
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to[place] = entry;
  }
}

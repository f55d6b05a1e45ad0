/**
 * Sorts entries by two words each, the first one leading: a radix sort, because a comparison per pair of a hundred
 * thousand commits takes longer than everything else that is done with them.
 */
export function rankByWords(major: Uint32Array, minor: Uint32Array): Int32Array {
  const count = major.length;
  let order = Int32Array.from({ length: count }, (_, at) => at);
  let spare = new Int32Array(count);
  const counts = new Uint32Array(65_537);
  for (const column of [minor, major]) {
    for (const shift of [0, 16]) {
      counts.fill(0);
      for (let i = 0; i < count; i++) {
        const digit = ((column[i] ?? 0) >>> shift) & 0xffff;
        counts[digit + 1] = (counts[digit + 1] ?? 0) + 1;
      }
      for (let digit = 0; digit < 65_536; digit++) counts[digit + 1] = (counts[digit + 1] ?? 0) + (counts[digit] ?? 0);
      for (let i = 0; i < count; i++) {
        const entry = order[i] ?? 0;
        const digit = ((column[entry] ?? 0) >>> shift) & 0xffff;
        const place = counts[digit] ?? 0;
        counts[digit] = place + 1;
        spare[place] = entry;
      }
      [order, spare] = [spare, order];
    }
  }
  return order;
}

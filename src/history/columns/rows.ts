/** The row whose entries hold this one, in a column of starts (see `Csr`). Rows without entries are passed over. */
export function rowOf(start: Uint32Array, entry: number): number {
  let low = 0;
  let high = start.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= entry) low = middle;
    else high = middle;
  }
  return low;
}

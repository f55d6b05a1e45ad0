/**
 * A list of lists as two columns (compressed sparse rows): the values of row `i` are
 * `value[start[i]] … value[start[i + 1] - 1]`. `start` has one entry more than there are rows.
 */
export interface Csr {
  readonly start: Uint32Array;
  readonly value: Int32Array;
}

/** Builds from pairs (row, value) in any order; within a row the order given is kept. */
export function csrFromPairs(rows: number, row: ArrayLike<number>, value: ArrayLike<number>): Csr {
  const start = new Uint32Array(rows + 1);
  for (let i = 0; i < row.length; i++) start[(row[i] ?? 0) + 1] = (start[(row[i] ?? 0) + 1] ?? 0) + 1;
  for (let i = 0; i < rows; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice(0, rows);
  const out = new Int32Array(row.length);
  for (let i = 0; i < row.length; i++) {
    const at = row[i] ?? 0;
    const slot = next[at] ?? 0;
    out[slot] = value[i] ?? 0;
    next[at] = slot + 1;
  }
  return { start, value: out };
}

/** The values of one row, as a view of the column (no copy). */
export const csrRow = (csr: Csr, row: number): Int32Array => csr.value.subarray(csr.start[row] ?? 0, csr.start[row + 1] ?? 0);

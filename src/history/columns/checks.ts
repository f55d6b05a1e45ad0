// What comes back from a disk is not trusted. These are the same few loops for every column, so that they run hot early.

/** Whether every number lies in `[from, to)`. */
export function isWithin(column: Int32Array, from: number, to: number): boolean {
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? 0;
    if (value < from || value >= to) return false;
  }
  return true;
}

/** Whether a column of starts runs over `rows` rows from 0 up to `end` without going back. */
export function isStarts(column: Uint32Array, rows: number, end: number): boolean {
  if (column.length !== rows + 1 || column[0] !== 0 || column[rows] !== end) return false;
  let before = 0;
  for (let row = 1; row < column.length; row++) {
    const start = column[row] ?? 0;
    if (start < before) return false;
    before = start;
  }
  return true;
}

/** Whether every number of a column that was read back lies in `[from, to)`. */
export function isWithin(column: Int32Array, from: number, to: number): boolean {
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? 0;
    if (value < from || value >= to) return false;
  }
  return true;
}

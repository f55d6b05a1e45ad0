/** Old numbers to new ones (-1 where not met), and back. */
export interface Renumbered {
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** Numbers `0 … count - 1` anew by the order in which they are first met; negative ones are passed over. */
export function firstSeen(count: number, met: Int32Array): Renumbered {
  const to = new Int32Array(count).fill(-1);
  const from = new Int32Array(count);
  let next = 0;
  for (const value of met) {
    if (value >= 0 && value < count && to[value] === -1) {
      from[next] = value;
      to[value] = next++;
    }
  }
  return { to, from: from.subarray(0, next) };
}

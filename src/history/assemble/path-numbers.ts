import { byteTable } from "../columns/byte-table.ts";
import { firstSeen } from "../stock/renumber.ts";
import type { Stock } from "../stock/stock.ts";

/** Paths, and for each piece the number here of each of its own. */
interface United {
  readonly number: readonly Int32Array[];
  readonly start: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Rows by the numbers of their paths, and those paths. */
export interface NumberedPaths {
  readonly rowPath: Int32Array;
  readonly pathStart: Uint32Array;
  readonly pathBytes: Uint8Array;
}

/** Paths of all pieces under one numbering. The first piece, by far the largest, keeps its own. */
export function unitedPaths(stock: Stock): United {
  const [first, ...others] = stock.pieces;
  if (first === undefined) return { number: [], start: new Uint32Array(1), bytes: new Uint8Array(0) };
  const own = Int32Array.from({ length: first.pathStart.length - 1 }, (_, at) => at);
  if (others.length === 0) return { number: [own], start: first.pathStart, bytes: first.pathBytes };
  const table = byteTable({ start: first.pathStart, bytes: first.pathBytes });
  const number = others.map(({ pathStart, pathBytes }) =>
    Int32Array.from({ length: pathStart.length - 1 }, (_, at) => table.intern(pathBytes, pathStart[at] ?? 0, pathStart[at + 1] ?? 0)),
  );
  return { number: [own, ...number], start: table.start(), bytes: table.bytes() };
}

/** Strings in another order; the first `same` of them stay where they are. */
function pick(start: Uint32Array, bytes: Uint8Array, chosen: Int32Array, same: number): Omit<NumberedPaths, "rowPath"> {
  const pathStart = new Uint32Array(chosen.length + 1);
  const pathBytes = new Uint8Array(bytes.length);
  pathStart.set(start.subarray(0, same + 1));
  pathBytes.set(bytes.subarray(0, start[same]));
  for (let at = same; at < chosen.length; at++) {
    const from = start[chosen[at] ?? 0] ?? 0;
    const to = start[(chosen[at] ?? 0) + 1] ?? 0;
    const begin = pathStart[at] ?? 0;
    pathBytes.set(bytes.subarray(from, to), begin);
    pathStart[at + 1] = begin + to - from;
  }
  return { pathStart, pathBytes: pathBytes.subarray(0, pathStart.at(-1) ?? 0) };
}

/** Paths by first appearance. Those of the first piece mostly stand so already, and are left as they are. */
export function asFirstSeen(rowPath: Int32Array, { start, bytes }: United): NumberedPaths {
  const met = firstSeen(start.length - 1, rowPath);
  let same = 0;
  while (same < met.from.length && met.from[same] === same) same++;
  for (let row = 0; row < rowPath.length; row++) {
    const path = rowPath[row] ?? 0;
    if (path >= same) rowPath[row] = met.to[path] ?? 0;
  }
  return { rowPath, ...pick(start, bytes, met.from, same) };
}

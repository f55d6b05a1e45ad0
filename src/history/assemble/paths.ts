import { decodePath, encodePath } from "#base";
import { byteTable, type ByteTable } from "../columns/byte-table.ts";
import type { Paths } from "../types.ts";

/** Paths out of their bytes: made into text one by one, when asked for. */
export function pathsOf(start: Uint32Array, bytes: Uint8Array): Paths {
  const count = start.length - 1;
  const known: string[] = [];
  let table: ByteTable | undefined;
  return {
    count,
    path: (index) => (known[index] ??= decodePath(bytes.subarray(start[index] ?? 0, start[index + 1] ?? 0))),
    indexOf: (path) => {
      table ??= byteTable({ start, bytes });
      return table.find(encodePath(path));
    },
  };
}

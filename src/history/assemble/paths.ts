import { decodePath, encodePath } from "#base";
import { byteTable, type ByteTable } from "../columns/byte-table.ts";
import { rowOf } from "../columns/rows.ts";
import type { Paths } from "../types.ts";

/** A table of all paths pays only for those who look for many; the first few are found in the bytes themselves. */
const fewSought = 8;

/** Paths out of their bytes: made into text one by one, when asked for. */
export function pathsOf(start: Uint32Array, bytes: Uint8Array): Paths {
  const count = start.length - 1;
  const known: string[] = [];
  let table: ByteTable | undefined;
  let sought = 0;
  return {
    count,
    path: (index) => (known[index] ??= decodePath(bytes.subarray(start[index] ?? 0, start[index + 1] ?? 0))),
    indexOf: (path) => {
      const name = encodePath(path);
      if (table === undefined && ++sought <= fewSought) return findIn(start, bytes, name);
      table ??= byteTable({ start, bytes });
      return table.find(name);
    },
  };
}

/** The path whose bytes these are, from its first to its last; -1 for none. */
function findIn(start: Uint32Array, bytes: Uint8Array, name: Uint8Array): number {
  if (name.length === 0) return -1;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
    const index = rowOf(start, at);
    if (start[index] === at && start[index + 1] === at + name.length) return index;
  }
  return -1;
}

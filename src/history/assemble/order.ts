import type { Csr } from "#base";
import { heap } from "../columns/heap.ts";
import { rankByWords } from "../columns/rank.ts";

/**
 * The order of a history: parents before children, and among those that are free to go, the earlier time (then
 * the smaller id). It depends on the commits alone, not on how or when they were read. `parents` names nodes; a
 * cycle, which no repository has but a poisoned store could, leaves its nodes out.
 */
export function orderOf(parents: Csr, time: Uint32Array, firstWord: Uint32Array): Int32Array {
  const count = time.length;
  const byRank = rankByWords(time, firstWord);
  const rank = new Int32Array(count);
  for (let i = 0; i < count; i++) rank[byRank[i] ?? 0] = i;
  const waiting = new Int32Array(count);
  for (let node = 0; node < count; node++) waiting[node] = (parents.start[node + 1] ?? 0) - (parents.start[node] ?? 0);
  const children = transposed(parents, count);
  const free = heap(count);
  for (let node = 0; node < count; node++) if (waiting[node] === 0) free.push(rank[node] ?? 0);
  const order = new Int32Array(count);
  let done = 0;
  for (let next = free.pop(); next >= 0; next = free.pop()) {
    const node = byRank[next] ?? 0;
    order[done++] = node;
    for (let at = children.start[node] ?? 0; at < (children.start[node + 1] ?? 0); at++) {
      const child = children.value[at] ?? 0;
      const left = (waiting[child] ?? 0) - 1;
      waiting[child] = left;
      if (left === 0) free.push(rank[child] ?? 0);
    }
  }
  return order.subarray(0, done);
}

/** Rows and values change places. */
function transposed(csr: Csr, count: number): Csr {
  const start = new Uint32Array(count + 1);
  for (const value of csr.value) start[value + 1] = (start[value + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice(0, count);
  const value = new Int32Array(csr.value.length);
  for (let row = 0; row < count; row++) {
    for (let at = csr.start[row] ?? 0; at < (csr.start[row + 1] ?? 0); at++) {
      const target = csr.value[at] ?? 0;
      const slot = next[target] ?? 0;
      value[slot] = row;
      next[target] = slot + 1;
    }
  }
  return { start, value };
}

import { type Csr, csrRow } from "#base";

/** Two things that were changed together, `a < b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** Floors a pair must reach (code-maat's names: min-shared-revs, min-revs, min-coupling). */
export interface Floors {
  readonly shared: number;
  /** Of the mean of both counts. */
  readonly mean: number;
  /** Of shared / mean, in percent. */
  readonly degree: number;
}

/** code-maat's defaults. */
export const defaultFloors: Floors = { shared: 5, mean: 5, degree: 30 };

/** Sets turned around: for each item the sets that hold it. */
export function invert(sets: Csr, items: number): Csr {
  const start = new Uint32Array(items + 1);
  for (const item of sets.value) start[item + 1] = (start[item + 1] ?? 0) + 1;
  for (let item = 0; item < items; item++) start[item + 1] = (start[item + 1] ?? 0) + (start[item] ?? 0);
  const next = start.slice(0, items);
  const value = new Int32Array(sets.value.length);
  for (let set = 0; set + 1 < sets.start.length; set++) {
    const end = sets.start[set + 1] ?? 0;
    for (let at = sets.start[set] ?? 0; at < end; at++) {
      const item = sets.value[at] ?? 0;
      const slot = next[item] ?? 0;
      value[slot] = set;
      next[item] = slot + 1;
    }
  }
  return { start, value };
}

/**
 * Pairs of items that stand in the same set often enough, by `a`. Counted item by item in one column, so that
 * no pair needs a table of its own. An item in fewer sets than `floors.shared` cannot be in a pair: most are left out
 * before anything is counted. With `only`, pairs of which one item at least is marked 1 in it.
 */
export function countPairs(all: Csr, items: number, floors: Floors, only?: Uint8Array): readonly Pair[] {
  const sizes = new Uint32Array(items);
  for (const item of all.value) sizes[item] = (sizes[item] ?? 0) + 1;
  const size = (item: number): number => sizes[item] ?? 0;
  const frequent = frequentOnly(all, sizes, floors.shared);
  const sets = only === undefined ? frequent : setsWith(frequent, only);
  const setsOf = invert(sets, items);
  const shared = new Uint32Array(items);
  const met = new Int32Array(items);
  const found: Pair[] = [];
  for (let a = 0; a < items; a++) {
    if (size(a) < floors.shared) continue;
    const count = meet(sets, csrRow(setsOf, a), a, shared, met);
    for (let at = 0; at < count; at++) {
      const b = met[at] ?? 0;
      const together = shared[b] ?? 0;
      shared[b] = 0;
      if (together < floors.shared || (only !== undefined && only[a] !== 1 && only[b] !== 1)) continue;
      const mean = (size(a) + size(b)) / 2;
      if (mean >= floors.mean && 100 * together >= floors.degree * mean) found.push({ a, b, shared: together });
    }
  }
  return found;
}

/** Sets without the items that stand in fewer than `least` of them; sets with fewer than two left hold no pair and go. */
function frequentOnly(sets: Csr, sizes: Uint32Array, least: number): Csr {
  const start = new Uint32Array(sets.start.length);
  const value = new Int32Array(sets.value.length);
  let kept = 0;
  let next = 0;
  for (let set = 0; set + 1 < sets.start.length; set++) {
    const begin = next;
    const end = sets.start[set + 1] ?? 0;
    for (let at = sets.start[set] ?? 0; at < end; at++) {
      const item = sets.value[at] ?? 0;
      if ((sizes[item] ?? 0) >= least) value[next++] = item;
    }
    if (next - begin < 2) next = begin;
    else start[++kept] = next;
  }
  return { start: start.subarray(0, kept + 1), value: value.subarray(0, next) };
}

/** The sets that hold any of the marked items: no other can hold a pair with one of them. */
function setsWith(sets: Csr, only: Uint8Array): Csr {
  const start = new Uint32Array(sets.start.length);
  const value = new Int32Array(sets.value.length);
  let kept = 0;
  let next = 0;
  for (let set = 0; set + 1 < sets.start.length; set++) {
    const own = csrRow(sets, set);
    if (!own.some((item) => only[item] === 1)) continue;
    value.set(own, next);
    next += own.length;
    start[++kept] = next;
  }
  return { start: start.subarray(0, kept + 1), value: value.subarray(0, next) };
}

/** Counts, for one item, how often each later item stands beside it. Notes those met, and returns how many. */
function meet(sets: Csr, own: Int32Array, a: number, shared: Uint32Array, met: Int32Array): number {
  let count = 0;
  for (const set of own) {
    const end = sets.start[set + 1] ?? 0;
    for (let at = sets.start[set] ?? 0; at < end; at++) {
      const b = sets.value[at] ?? 0;
      if (b <= a) continue;
      if (shared[b] === 0) met[count++] = b;
      shared[b] = (shared[b] ?? 0) + 1;
    }
  }
  return count;
}

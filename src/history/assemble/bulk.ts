import { wordsFromHex } from "../columns/oid-table.ts";
import { commitFlag } from "../types.ts";
import type { Gathered } from "./gather.ts";

const fewest = 30;

/**
 * Marks commits in which a reformat or vendoring is likely: more files than max(30, the 99th percentile), or
 * listed in `.git-blame-ignore-revs` (facts.md, "Mining history").
 */
export function markBulk(columns: Gathered, flags: Uint8Array, ignoredRevs: readonly string[]): void {
  const limit = Math.max(fewest, percentile99(columns.rowStart));
  for (let commit = 0; commit < columns.count; commit++) {
    if (filesOf(columns.rowStart, commit) > limit) flags[commit] = (flags[commit] ?? 0) | commitFlag.bulk;
  }
  const ignored = ignoredRevs.flatMap((oid) => wordsFromHex(oid, columns.width) ?? []);
  if (ignored.length === 0) return;
  const firstWords = new Map(ignored.map((words) => [words[0] ?? 0, words]));
  for (let commit = 0; commit < columns.count; commit++) {
    const words = firstWords.get(columns.oids[commit * columns.width] ?? 0);
    if (words?.every((word, at) => columns.oids[commit * columns.width + at] === word))
      flags[commit] = (flags[commit] ?? 0) | commitFlag.bulk;
  }
}

const filesOf = (rowStart: Uint32Array, commit: number): number => (rowStart[commit + 1] ?? 0) - (rowStart[commit] ?? 0);

/** Of the commits that touch anything. */
function percentile99(rowStart: Uint32Array): number {
  const sizes = new Uint32Array(rowStart.length - 1);
  let count = 0;
  for (let commit = 0; commit < sizes.length; commit++) {
    const files = filesOf(rowStart, commit);
    if (files > 0) sizes[count++] = files;
  }
  const sorted = sizes.subarray(0, count).sort();
  return sorted[Math.min(count - 1, Math.floor(count * 0.99))] ?? 0;
}

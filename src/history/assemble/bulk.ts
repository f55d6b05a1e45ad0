import { wordsFromHex } from "../columns/oid-table.ts";
import { commitFlag } from "../types.ts";
import type { Gathered } from "./gather.ts";

const fewest = 30;

/** Marks commits in which a reformat or vendoring is likely: more files than max(30, the 99th percentile) (facts.md, "Mining history"). */
export function markLarge(columns: Gathered, flags: Uint8Array): void {
  const limit = largeFrom(columns.rowStart);
  for (let commit = 0; commit < columns.count; commit++) {
    if (filesOf(columns.rowStart, commit) > limit) flags[commit] = (flags[commit] ?? 0) | commitFlag.bulk;
  }
}

/** The same flags, with the commits that `.git-blame-ignore-revs` lists marked too. */
export function withIgnored(columns: Gathered, own: Uint8Array, ignoredRevs: readonly string[]): Uint8Array {
  const ignored = ignoredRevs.flatMap((oid) => wordsFromHex(oid, columns.width) ?? []);
  if (ignored.length === 0) return own;
  const flags = own.slice();
  const firstWords = new Map(ignored.map((words) => [words[0] ?? 0, words]));
  for (let commit = 0; commit < columns.count; commit++) {
    const words = firstWords.get(columns.oids[commit * columns.width] ?? 0);
    if (words?.every((word, at) => columns.oids[commit * columns.width + at] === word))
      flags[commit] = (flags[commit] ?? 0) | commitFlag.bulk;
  }
  return flags;
}

const filesOf = (rowStart: Uint32Array, commit: number): number => (rowStart[commit + 1] ?? 0) - (rowStart[commit] ?? 0);

/** max(30, the 99th percentile) of the commits that touch anything: only those over 30 need be put in order. */
function largeFrom(rowStart: Uint32Array): number {
  const large: number[] = [];
  let count = 0;
  for (let commit = 0; commit + 1 < rowStart.length; commit++) {
    const files = filesOf(rowStart, commit);
    if (files > 0) count += 1;
    if (files > fewest) large.push(files);
  }
  const place = Math.min(count - 1, Math.floor(count * 0.99)) - (count - large.length);
  return large.toSorted((a, b) => a - b)[place] ?? fewest;
}

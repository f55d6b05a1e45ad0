import { memo, memoKey, type Picture } from "#picture";
import { type ChangeSets, Companions } from "./companions.ts";

/** How hints would have done on this repository's last changes, each judged by what was known before it. */
export interface Tried {
  /** Changes tried, of those with 2 to 30 files. */
  readonly changes: number;
  /** Times one of the change's own files was left out. */
  readonly leftOut: number;
  /** Of these, times anything was hinted, and times the file left out was among the hints. */
  readonly hinted: number;
  readonly right: number;
  /** Whole changes, nothing left out, for which something was hinted nevertheless. */
  readonly needless: number;
}

const tried = 300;
const key = memoKey<Tried>("views: hints tried");

/**
 * Leaves one file out of each of the last 300 changes (every file in turn, at most five) and asks what is missing
 * (after Zimmermann and others, "Mining version histories to guide software changes", 2005: error prevention).
 */
export const tryHints = (picture: Picture, { sets }: ChangeSets): Tried => memo(picture, key, () => replay(sets));

function replay(sets: readonly Int32Array[]): Tried {
  const companions = new Companions();
  const first = Math.max(0, sets.length - tried);
  for (const set of sets.slice(0, first)) companions.learn(set);
  const count = { changes: 0, leftOut: 0, hinted: 0, right: 0, needless: 0 };
  for (const set of sets.slice(first)) {
    const files = [...set];
    count.changes += 1;
    if (companions.hints(files).length > 0) count.needless += 1;
    for (const left of spread(files)) {
      const hints = companions.hints(files.filter((file) => file !== left));
      count.leftOut += 1;
      if (hints.length > 0) count.hinted += 1;
      if (hints.some((hint) => hint.path === left)) count.right += 1;
    }
    companions.learn(set);
  }
  return count;
}

const mostLeftOut = 5;

/** At most five of the files, at even distance: the same ones each time. */
const spread = (files: readonly number[]): readonly number[] =>
  files.filter((_, index) => index % Math.ceil(files.length / mostLeftOut) === 0);

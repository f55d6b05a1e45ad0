import { addMonths, type Seconds } from "#base";
import { type Commit, landedBetween, landedOf } from "./changes.ts";

/** A share in the year before `at` beside the same share in the year before that, in landed changes. */
export interface TwoYears {
  readonly part: number;
  readonly whole: number;
  readonly partBefore: number;
  readonly wholeBefore: number;
}

/**
 * Counts landed changes, and those of them that `isPart` takes, in each of the two years. Of the year before no more
 * is counted than what came after `born`: nothing changes what is not there yet.
 */
export function twoYears(commits: readonly Commit[], at: Seconds, isPart: (landed: number) => boolean, born: Seconds = 0): TwoYears {
  const start = Math.max(addMonths(at, -24), born - 1);
  const now = landedOf(landedBetween(commits, addMonths(at, -12), at));
  const before = landedOf(landedBetween(commits, start, addMonths(at, -12)));
  return { part: now.filter(isPart).length, whole: now.length, partBefore: before.filter(isPart).length, wholeBefore: before.length };
}

/**
 * How far the two shares lie apart, in standard errors of their difference under one common share (two-proportion
 * z-test, pooled). Positive when the share grew; 0 when there is nothing to compare.
 */
export function zOf({ part, whole, partBefore, wholeBefore }: TwoYears): number {
  if (whole === 0 || wholeBefore === 0) return 0;
  const pooled = (part + partBefore) / (whole + wholeBefore);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / whole + 1 / wholeBefore));
  return error === 0 ? 0 : (part / whole - partBefore / wholeBefore) / error;
}

/** How far a share lies above one that is known, in standard errors of the known one. 0 when there is nothing to compare. */
export function zAbove(part: number, whole: number, known: number): number {
  // A known share of all or nothing has no spread of its own; it came from samples too, so it is taken as nearly that.
  const nearly = Math.min(0.99, Math.max(0.01, known));
  return whole === 0 ? 0 : (part / whole - known) / Math.sqrt((nearly * (1 - nearly)) / whole);
}

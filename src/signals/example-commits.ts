import { addMonths, daySeconds, isoDay, parseDay } from "#base";
import type { ExampleCommit } from "#picture";

/** Commits, oldest first. */
export type Series = readonly ExampleCommit[];

/** The day on which the examples of rules are looked at. */
export const today = "2026-11-20";

const todayTime = parseDay(today) ?? 0;

/** The day so many months before the examples' day. */
export const monthsAgo = (months: number): string => isoDay(addMonths(todayTime, -months));

/** `count` like commits, one every three days, the first on the day after `from` months ago. */
export function repeated(count: number, from: number, commit: Omit<ExampleCommit, "day">): Series {
  const first = addMonths(todayTime, -from) + daySeconds;
  return Array.from({ length: count }, (_, index) => ({ ...commit, day: isoDay(Math.min(todayTime, first + 3 * index * daySeconds)) }));
}

/** Commits of several series as one history, oldest first. */
export const together = (...series: readonly Series[]): Series =>
  series.flat().toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** Three people at work on a part of their own: enough for a repository that is not resting on one. */
export const aTeam: Series = together(...["Bo", "Cy", "Di"].map((who) => repeated(4, 5, { who, files: ["shop/cart.ts"] })));

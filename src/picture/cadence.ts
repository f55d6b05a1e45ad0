import { csrRow, daySeconds, monthStart, type Seconds } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { humanCommits } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** One month of the repository's work. The first and the last may be cut by the window. */
export interface Month {
  /** Its first second. */
  readonly start: Seconds;
  /** Commits of people. */
  readonly commits: number;
  /** Areas touched; `undefined` without areas. */
  readonly areas: number | undefined;
  /** Weeks (Monday to Sunday, UTC) with a commit in the month. */
  readonly weeks: number;
  /** Those of them with none at a weekend; `undefined` where fewer than five people committed: a figure of so few would be a figure of persons (people.md, 4). */
  readonly weekendFree: number | undefined;
  /** Longest span of whole days without a commit that ends in the month. */
  readonly silence: number;
}

const key = memoKey<readonly Month[] | undefined>("cadence");
/** A behavioural figure needs a group of at least this many people. */
export const smallestGroup = 5;

/** Months of the window, oldest first; `undefined` without history. */
export function cadence(picture: Picture, window: Window): readonly Month[] | undefined {
  const history = value(picture, "history");
  return history === undefined ? undefined : memo(picture, key, () => read(picture, history, window), `${window.from} ${window.to}`);
}

interface Gathered {
  commits: number;
  readonly areas: Set<number>;
  readonly people: Set<number>;
  /** Weeks by number since 1970, and whether one has a commit at its weekend. */
  readonly weeks: Map<number, boolean>;
  readonly times: Seconds[];
}

function read(picture: Picture, history: History, window: Window): readonly Month[] {
  const areas = value(picture, "areas");
  const touched = areas === undefined ? undefined : areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const months = emptyMonths(history, window);
  const monthOf = finder(months);
  humanCommits(picture, history, window).forEach((human, commit) => {
    if (human === 0) return;
    const time = history.commits.time[commit] ?? 0;
    const month = monthOf(time);
    if (month === undefined) return;
    month.commits += 1;
    month.times.push(time);
    for (const person of csrRow(people, commit)) month.people.add(person);
    if (touched !== undefined) for (const area of csrRow(touched, commit)) month.areas.add(area);
    month.weeks.set(weekOf(time), (month.weeks.get(weekOf(time)) ?? false) || isWeekend(time));
  });
  let previous: Seconds | undefined;
  return [...months].map(([start, month]) => {
    const [silence, last] = longestSilence(
      previous,
      month.times.sort((a, b) => a - b),
      Math.min(monthStart(start, -1), window.to),
    );
    previous = last;
    return summary(start, month, silence, touched !== undefined);
  });
}

function emptyMonths(history: History, window: Window): Map<Seconds, Gathered> {
  const months = new Map<Seconds, Gathered>();
  const first = Math.max(
    window.from + 1,
    history.commits.count === 0 ? window.to : history.commits.time.reduce((least, time) => Math.min(least, time), window.to),
  );
  for (let start = monthStart(first); start <= window.to; start = monthStart(start, -1)) {
    months.set(start, { commits: 0, areas: new Set(), people: new Set(), weeks: new Map(), times: [] });
  }
  return months;
}

/** Looks a time's month up; commits come nearly in order, so most lie in the month of the one before. */
function finder(months: ReadonlyMap<Seconds, Gathered>): (time: Seconds) => Gathered | undefined {
  let start = 0;
  let end = 0;
  return (time) => {
    if (time < start || time >= end) {
      start = monthStart(time);
      end = monthStart(time, -1);
    }
    return months.get(start);
  };
}

/** 1970-01-01 was a Thursday: three days on, weeks begin on Monday. */
const weekOf = (time: Seconds): number => Math.floor((time / daySeconds + 3) / 7);
const isWeekend = (time: Seconds): boolean => Math.floor(time / daySeconds + 3) % 7 >= 5;

/** The longest span without a commit, in whole days, and the time of the last commit so far. */
function longestSilence(before: Seconds | undefined, times: readonly Seconds[], end: Seconds): readonly [number, Seconds | undefined] {
  let last = before;
  let longest = 0;
  for (const time of times) {
    if (last !== undefined) longest = Math.max(longest, time - last);
    last = time;
  }
  if (last !== undefined) longest = Math.max(longest, end - last);
  return [Math.floor(longest / daySeconds), last];
}

function summary(start: Seconds, month: Gathered, silence: number, knowsAreas: boolean): Month {
  const free = [...month.weeks.values()].filter((weekend) => !weekend).length;
  return {
    start,
    commits: month.commits,
    areas: knowsAreas ? month.areas.size : undefined,
    weeks: month.weeks.size,
    weekendFree: month.people.size < smallestGroup ? undefined : free,
    silence,
  };
}

import { addMonths, csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { activeFrom, type Depth } from "./area-activity.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture } from "./types.ts";
import { value } from "./value.ts";

/** Active people of areas over half-years. */
export interface ActiveSeries {
  /** Ends of the half-years, oldest first; the last is `at`. Each begins where the one before ends. */
  readonly ends: readonly Seconds[];
  /** By area (in the order of `Areas.list`), then by half-year; `undefined` before history begins. */
  readonly depth: readonly (readonly (Depth | undefined)[])[];
}

const key = memoKey<ActiveSeries | undefined>("active series");

/**
 * How many people (0, 1, 2, 3 for three and more) had at least three commits in each area in each of the last
 * half-years. `undefined` without history or areas.
 */
export function activeSeries(picture: Picture, halves: number): ActiveSeries | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return undefined;
  return memo(picture, key, () => compute(picture, history, areas, halves), String(halves));
}

function compute(picture: Picture, history: History, areas: Areas, halves: number): ActiveSeries {
  const ends = Array.from({ length: halves }, (_, half) => addMonths(history.at.time, -6 * (halves - 1 - half)));
  const commits = ends.map(() => areas.list.map(() => new Map<number, number>()));
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const first = addMonths(ends[0] ?? history.at.time, -6);
  for (let commit = 0; commit < history.commits.count; commit++) {
    const time = history.commits.time[commit] ?? 0;
    if (time <= first || isBulk(history, commit)) continue;
    const ofHalf = commits[ends.findIndex((end) => time <= end)];
    const credited = csrRow(people, commit);
    for (const area of credited.length === 0 ? [] : csrRow(touched, commit)) {
      const count = ofHalf?.[area];
      for (const person of credited) count?.set(person, (count.get(person) ?? 0) + 1);
    }
  }
  const began = history.commits.time[0] ?? history.at.time;
  return { ends, depth: areas.list.map((_, area) => ends.map((end, half) => (end <= began ? undefined : depthOf(commits[half]?.[area])))) };
}

function depthOf(commits: ReadonlyMap<number, number> | undefined): Depth {
  let people = 0;
  for (const count of commits?.values() ?? []) if (count >= activeFrom) people += 1;
  return people >= 3 ? 3 : people === 2 ? 2 : people === 1 ? 1 : 0;
}

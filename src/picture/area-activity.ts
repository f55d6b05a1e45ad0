import { type Csr, csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { humanCommits, isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";
import { halfYearOf } from "./window.ts";

/** How many people know an area: 0, 1, 2, or 3 and more. */
export type Depth = 0 | 1 | 2 | 3;

/** What people did in an area over a window, nobody named. */
export interface AreaActivity {
  /** Index into `Areas.list`. */
  readonly area: number;
  /** Changes that landed and touched it, by people. */
  readonly landed: number;
  /** Commits of people that touched it, bulk commits left out. */
  readonly commits: number;
  /** People with at least three commits of it; in a source area, of its code. */
  readonly depth: Depth;
  /** People with at least one commit in it. */
  readonly touchedBy: number;
  /** Share of its landed changes in which the person had a hand who had a hand in most; 0 when none landed. */
  readonly firstShare: number;
  /** The same of the second; 0 when there is none. */
  readonly secondShare: number;
  /** When a person's change last landed in it, over all history; 0 for never. */
  readonly lastChange: Seconds;
}

const key = memoKey<readonly AreaActivity[]>("area activity");
/** Commits of an area in the window that make somebody active in it. */
export const activeFrom = 3;

/**
 * Activity of each area (in the order of `Areas.list`) over a window, six months by default. Who wrote a landed
 * merge are the authors of the commits it brought in that touched the area. Empty without history or areas.
 */
export function areaActivity(picture: Picture, window: Window = halfYearOf(picture.repository.at.time)): readonly AreaActivity[] {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return [];
  return memo(picture, key, () => measure(picture, history, areas, window), `${window.from} ${window.to}`);
}

const asDepth = (people: number): Depth => (people >= 3 ? 3 : people === 2 ? 2 : people === 1 ? 1 : 0);

/** What is counted of one area on the way. */
interface Counts {
  readonly commitsOf: Map<number, number>;
  readonly landedOf: Map<number, number>;
  landed: number;
  commits: number;
}

function measure(picture: Picture, history: History, areas: Areas, window: Window): readonly AreaActivity[] {
  const counts: readonly Counts[] = areas.list.map(() => ({ commitsOf: new Map(), landedOf: new Map(), landed: 0, commits: 0 }));
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  countCommits(history, touched, people, humanCommits(picture, history, window), counts);
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time > window.from && time <= window.to) countLanded(history, landed, touched, people, counts);
  }
  const last = lastChanges(picture, history, touched, people, areas.list.length);
  return counts.map((count, area) => summarise(count, area, last[area] ?? 0));
}

function countCommits(history: History, touched: Csr, people: Csr, chosen: Uint8Array, counts: readonly Counts[]): void {
  for (let commit = 0; commit < history.commits.count; commit++) {
    if (chosen[commit] === 0 || isBulk(history, commit)) continue;
    for (const area of csrRow(touched, commit)) {
      const count = counts[area];
      if (count === undefined) continue;
      count.commits += 1;
      for (const person of csrRow(people, commit)) increase(count.commitsOf, person);
    }
  }
}

/** Gathers who had a hand in what one landed change did to each area, then counts each of them once. */
function countLanded(history: History, landed: number, touched: Csr, people: Csr, counts: readonly Counts[]): void {
  const hands = new Map<number, Set<number>>();
  for (const commit of csrRow(history.landed.commits, landed)) {
    if (isBulk(history, commit)) continue;
    const credited = csrRow(people, commit);
    if (credited.length === 0) continue;
    for (const area of csrRow(touched, commit)) {
      const known = hands.get(area) ?? new Set<number>();
      hands.set(area, known);
      for (const person of credited) known.add(person);
    }
  }
  for (const [area, known] of hands) {
    const count = counts[area];
    if (count === undefined) continue;
    count.landed += 1;
    for (const person of known) increase(count.landedOf, person);
  }
}

const lastKey = memoKey<Uint32Array>("last change of areas");

/** When a person's change last landed in each area, over all history: the same whatever the window. */
const lastChanges = (picture: Picture, history: History, touched: Csr, people: Csr, areas: number): Uint32Array =>
  memo(picture, lastKey, () => {
    const last = new Uint32Array(areas);
    for (let commit = 0; commit < history.commits.count; commit++) {
      if ((people.start[commit + 1] ?? 0) === (people.start[commit] ?? 0) || isBulk(history, commit)) continue;
      const time = history.landed.time[history.commits.landed[commit] ?? -1] ?? 0;
      for (let at = touched.start[commit] ?? 0; at < (touched.start[commit + 1] ?? 0); at++) {
        const area = touched.value[at] ?? 0;
        if (time > (last[area] ?? 0)) last[area] = time;
      }
    }
    return last;
  });

const increase = (counts: Map<number, number>, at: number): Map<number, number> => counts.set(at, (counts.get(at) ?? 0) + 1);

function summarise(count: Counts, area: number, lastChange: Seconds): AreaActivity {
  const most = [...count.landedOf.values()].sort((a, b) => b - a);
  const share = (place: number): number => (count.landed === 0 ? 0 : (most[place] ?? 0) / count.landed);
  return {
    area,
    landed: count.landed,
    commits: count.commits,
    depth: asDepth([...count.commitsOf.values()].filter((commits) => commits >= activeFrom).length),
    touchedBy: count.commitsOf.size,
    firstShare: share(0),
    secondShare: share(1),
    lastChange,
  };
}

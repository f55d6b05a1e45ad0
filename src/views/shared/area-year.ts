import { csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { type Areas, fixLanded, memo, memoKey, type Picture, yearOf } from "#picture";
import { countedCommits } from "./landed.ts";

/** What landed in each area in the year before `at`, and which areas changed in one landed change. */
export interface AreaYear {
  readonly changes: Int32Array;
  readonly fixes: Int32Array;
  /** Landed changes that touched both areas of a pair, by `lower * count + higher`; wide ones left out. */
  readonly together: ReadonlyMap<number, number>;
  /** Landed changes left out of `together` for touching more areas than a person holds in mind. */
  readonly wide: number;
  /** Landed changes of the year by people. */
  readonly all: number;
}

const key = memoKey<AreaYear>("views: areas in a year");
/** A change that touches more areas than this is a sweep: it says nothing about which belong together. */
export const wideFrom = 8;

export const areaYear = (picture: Picture, history: History, areas: Areas): AreaYear => memo(picture, key, () => count(picture, history, areas));

function count(picture: Picture, history: History, areas: Areas): AreaYear {
  const year = yearOf(picture.repository.at.time);
  const human = countedCommits(picture, history);
  const fix = fixLanded(picture, history);
  const changes = new Int32Array(areas.list.length);
  const fixes = new Int32Array(areas.list.length);
  const together = new Map<number, number>();
  let all = 0;
  let wide = 0;
  for (let landed = 0; landed < history.landed.count; landed++) {
    if (!within(history.landed.time[landed] ?? 0, year.from)) continue;
    const commits = csrRow(history.landed.commits, landed).filter((commit) => human[commit] === 1);
    if (commits.length === 0) continue;
    all += 1;
    const touched = areasOf(history, areas, commits);
    for (const area of touched) {
      changes[area] = (changes[area] ?? 0) + 1;
      if (fix[landed] === 1) fixes[area] = (fixes[area] ?? 0) + 1;
    }
    if (touched.length > wideFrom) wide += 1;
    else addPairs(together, touched, areas.list.length);
  }
  return { changes, fixes, together, wide, all };
}

const within = (time: Seconds, from: Seconds): boolean => time > from;

/** Areas that these commits touched, each once, in order. */
export function areasOf(history: History, areas: Areas, commits: Int32Array): readonly number[] {
  const { start, path, file } = history.rows;
  const met = new Set<number>();
  for (const commit of commits) {
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      const living = file[row] ?? -1;
      const area = areas.ofPath[living >= 0 ? living : (path[row] ?? 0)] ?? -1;
      if (area >= 0) met.add(area);
    }
  }
  return [...met].toSorted((a, b) => a - b);
}

function addPairs(together: Map<number, number>, touched: readonly number[], areas: number): void {
  touched.forEach((lower, at) => {
    for (const higher of touched.slice(at + 1)) together.set(lower * areas + higher, (together.get(lower * areas + higher) ?? 0) + 1);
  });
}

import { type Csr, csrRow } from "#base";
import type { History } from "#history";
import { logFisher } from "./fisher.ts";
import { memo, memoKey } from "./memo.ts";
import { countPairs, defaultFloors } from "./pair-count.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** Two areas that change in one landed change. Indexes into `Areas.list`, `a < b`. */
export interface CoupledAreas {
  readonly a: number;
  readonly b: number;
  /** Landed changes that touched both. */
  readonly shared: number;
  /** Landed changes that touched each. */
  readonly changes: readonly [number, number];
  /** shared / mean of the two, 0 to 1. */
  readonly degree: number;
  /** ln p of Fisher's exact test. */
  readonly logP: number;
}

/** Area coupling over a window. */
export interface AreaCoupling {
  /** Most significant first. */
  readonly pairs: readonly CoupledAreas[];
  /** Landed changes considered. */
  readonly landed: number;
  /** Landed changes left out because they touched more than half of the areas (six at least). */
  readonly capped: number;
}

const key = memoKey<AreaCoupling | undefined>("area coupling");

/** Areas changed by one landed change of people: ≥ 5 shared, ≥ 10 %. `undefined` without history or areas. */
export function areaCoupling(picture: Picture, window: Window): AreaCoupling | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return undefined;
  return memo(picture, key, () => compute(picture, history, areas, window), `${window.from} ${window.to}`);
}

function compute(picture: Picture, history: History, areas: Areas, window: Window): AreaCoupling {
  const { sets, capped } = landedSets(picture, history, areas, window);
  const counts = new Uint32Array(areas.list.length);
  for (const area of sets.value) counts[area] = (counts[area] ?? 0) + 1;
  const landed = sets.start.length - 1;
  const pairs = countPairs(sets, areas.list.length, { ...defaultFloors, degree: 10 }).map(({ a, b, shared }): CoupledAreas => {
    const changes = [counts[a] ?? 0, counts[b] ?? 0] as const;
    return {
      a,
      b,
      shared,
      changes,
      degree: (2 * shared) / (changes[0] + changes[1]),
      logP: logFisher(shared, changes[0], changes[1], landed),
    };
  });
  return { pairs: pairs.sort((x, y) => x.logP - y.logP || y.degree - x.degree || x.a - y.a || x.b - y.b), landed, capped };
}

/** Areas touched by people in each landed change of the window that touched any. */
function landedSets(picture: Picture, history: History, areas: Areas, window: Window): { readonly sets: Csr; readonly capped: number } {
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const limit = Math.max(6, areas.list.length / 2);
  const last = new Int32Array(areas.list.length).fill(-1);
  const start = [0];
  const values: number[] = [];
  let capped = 0;
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time <= window.from || time > window.to) continue;
    const before = values.length;
    for (const commit of csrRow(history.landed.commits, landed)) {
      if (isBulk(history, commit) || people.start[commit] === people.start[commit + 1]) continue;
      const end = touched.start[commit + 1] ?? 0;
      for (let at = touched.start[commit] ?? 0; at < end; at++) {
        const area = touched.value[at] ?? 0;
        if (last[area] !== landed) values.push(area);
        last[area] = landed;
      }
    }
    const size = values.length - before;
    if (size > limit) capped += 1;
    if (size > limit) values.length = before;
    else if (size > 0) start.push(values.length);
  }
  return { sets: { start: Uint32Array.from(start), value: Int32Array.from(values) }, capped };
}

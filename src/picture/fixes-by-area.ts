import { csrRow } from "#base";
import type { History } from "#history";
import { fixBasis, fixLanded } from "./fixes.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** Landed changes of people, and those of them that are fixes. */
export interface FixCount {
  readonly landed: number;
  readonly fixes: number;
}

/** Fixes of the repository and of each area, in the order of `Areas.list`. */
export interface FixesByArea {
  readonly all: FixCount;
  readonly areas: readonly FixCount[];
}

const key = memoKey<FixesByArea>("fixes by area");

/** Fixes by area over the window; `undefined` without history or areas, or where fixes cannot be told. */
export function fixesByArea(picture: Picture, window: Window): FixesByArea | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined || fixBasis(picture).by === "cannot tell") return undefined;
  return memo(picture, key, () => count(picture, history, areas, window), `${window.from} ${window.to}`);
}

function count(picture: Picture, history: History, areas: Areas, window: Window): FixesByArea {
  const fix = fixLanded(picture, history);
  const landed = new Uint32Array(areas.list.length + 1);
  const fixes = new Uint32Array(areas.list.length + 1);
  const whole = areas.list.length;
  for (let change = 0; change < history.landed.count; change++) {
    const time = history.landed.time[change] ?? 0;
    if (time <= window.from || time > window.to) continue;
    for (const at of touchedBy(picture, history, areas, change, whole)) {
      landed[at] = (landed[at] ?? 0) + 1;
      fixes[at] = (fixes[at] ?? 0) + (fix[change] ?? 0);
    }
  }
  const of = (at: number): FixCount => ({ landed: landed[at] ?? 0, fixes: fixes[at] ?? 0 });
  return { all: of(whole), areas: areas.list.map((_, area) => of(area)) };
}

/** Areas that people touched with a landed change, and `whole` when they touched anything at all. */
function touchedBy(picture: Picture, history: History, areas: Areas, change: number, whole: number): ReadonlySet<number> {
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const found = new Set<number>();
  for (const commit of csrRow(history.landed.commits, change)) {
    if (isBulk(history, commit) || csrRow(people, commit).length === 0) continue;
    found.add(whole);
    for (const area of csrRow(touched, commit)) found.add(area);
  }
  return found;
}

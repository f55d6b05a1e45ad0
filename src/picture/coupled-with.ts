import { type Csr, csrRow } from "#base";
import type { History } from "#history";
import { coverOf } from "./covered.ts";
import { logFisher } from "./fisher.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** An area outside that changes in the same landed changes as what lies inside. */
export interface CoupledArea {
  /** Index into `Areas.list`. */
  readonly area: number;
  /** Landed changes that touched both. */
  readonly shared: number;
  /** Landed changes that touched what lies inside, and the area. */
  readonly inside: number;
  readonly changes: number;
  /** ln p of Fisher's exact test: the further below zero, the less it is chance. */
  readonly logP: number;
}

/** Least that makes a coupling: as for areas among themselves, and beyond chance. */
const least = { shared: 5, degree: 0.1, logP: Math.log(0.01) } as const;

const key = memoKey<readonly CoupledArea[] | undefined>("coupled with");

/**
 * Areas that change together with what globs cover, over a window: ≥ 5 shared landed changes, ≥ 10 % of the mean of
 * both, p < 0.01 by Fisher's exact test. Areas of tests and docs and those that the globs reach into are left out, and so
 * are changes over more than half of the areas. Most significant first; `undefined` without history or areas.
 */
export function coupledWith(picture: Picture, globs: readonly string[], window: Window): readonly CoupledArea[] | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return undefined;
  const detail = `${window.from} ${window.to} ${globs.join("\u0000")}`;
  return memo(picture, key, () => compute(picture, history, areas, globs, window), detail);
}

interface Tally {
  landed: number;
  inside: number;
  readonly changes: Uint32Array;
  readonly shared: Uint32Array;
}

function compute(picture: Picture, history: History, areas: Areas, globs: readonly string[], window: Window): readonly CoupledArea[] {
  const covers = coverOf(globs);
  const inside = Uint8Array.from({ length: history.paths.count }, (_, path) => Number(covers(history.paths.path(path))));
  const people = creditOf(picture, history);
  const touched = outsideAreas(picture, history, areas, inside);
  const tally: Tally = { landed: 0, inside: 0, changes: new Uint32Array(areas.list.length), shared: new Uint32Array(areas.list.length) };
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time > window.from && time <= window.to) count(history, landed, people, touched, inside, tally);
  }
  return [...tally.changes.keys()]
    .map((area): CoupledArea => {
      const shared = tally.shared[area] ?? 0;
      const changes = tally.changes[area] ?? 0;
      return { area, shared, inside: tally.inside, changes, logP: logFisher(shared, tally.inside, changes, tally.landed) };
    })
    .filter(
      ({ shared, inside: all, changes, logP }) =>
        shared >= least.shared && (2 * shared) / (all + changes) >= least.degree && logP < least.logP,
    )
    .sort((a, b) => a.logP - b.logP || b.shared - a.shared || a.area - b.area);
}

function count(history: History, landed: number, people: Csr, touched: Csr, inside: Uint8Array, tally: Tally): void {
  const met = new Set<number>();
  let isInside = false;
  for (const commit of csrRow(history.landed.commits, landed)) {
    if (isBulk(history, commit) || people.start[commit] === people.start[commit + 1]) continue;
    for (const area of csrRow(touched, commit)) met.add(area);
    isInside ||= touchesInside(history, commit, inside);
  }
  if (met.size > Math.max(6, tally.changes.length / 2) || (met.size === 0 && !isInside)) return;
  tally.landed += 1;
  if (isInside) tally.inside += 1;
  for (const area of met) {
    tally.changes[area] = (tally.changes[area] ?? 0) + 1;
    if (isInside) tally.shared[area] = (tally.shared[area] ?? 0) + 1;
  }
}

function touchesInside({ rows }: History, commit: number, inside: Uint8Array): boolean {
  const end = rows.start[commit + 1] ?? 0;
  for (let row = rows.start[commit] ?? 0; row < end; row++) {
    const living = rows.file[row] ?? -1;
    if (inside[living >= 0 ? living : (rows.path[row] ?? -1)] === 1) return true;
  }
  return false;
}

/** Areas each commit touched outside of what is covered, by work on their code. */
function outsideAreas(picture: Picture, history: History, areas: Areas, inside: Uint8Array): Csr {
  const whole = areasByCommit(picture, history, areas);
  const holds = Uint8Array.from(areas.list, ({ kind }) => Number(kind === "test" || kind === "docs"));
  for (let path = 0; path < inside.length; path++)
    if (inside[path] === 1 && (areas.ofPath[path] ?? -1) >= 0) holds[areas.ofPath[path] ?? 0] = 1;
  const start = new Uint32Array(whole.start.length);
  const found: number[] = [];
  for (let commit = 0; commit < history.commits.count; commit++) {
    // An area that the globs reach into is theirs: what lies beside in it is no other part of the tree.
    for (const area of csrRow(whole, commit)) if (holds[area] !== 1) found.push(area);
    start[commit + 1] = found.length;
  }
  return { start, value: Int32Array.from(found) };
}

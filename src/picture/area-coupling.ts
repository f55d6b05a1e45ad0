import { type Csr, csrRow } from "#base";
import type { History } from "#history";
import { logFisher } from "./fisher.ts";
import { memo, memoKey } from "./memo.ts";
import { countPairs, defaultFloors } from "./pair-count.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { isYear, type NumbersForm, shelved } from "./shelf.ts";
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
  const find = (): AreaCoupling => compute(picture, history, areas, window);
  const detail = `${window.from} ${window.to}`;
  return isYear(picture, window) ? shelved(picture, key, pairsForm(areas.list.length), find, detail) : memo(picture, key, find, detail);
}

/** What was considered and left out, then of each pair its areas and its three counts, in order. */
const pairsForm = (areas: number): NumbersForm<AreaCoupling | undefined> => ({
  write: (found) =>
    found === undefined ? [] : [found.landed, found.capped, ...found.pairs.flatMap((one) => [one.a, one.b, one.shared, ...one.changes])],
  read: (numbers) => {
    const [landed = -1, capped = -1] = numbers;
    if (landed < 0 || capped < 0 || (numbers.length - 2) % 5 !== 0) return undefined;
    const rows = Array.from({ length: (numbers.length - 2) / 5 }, (_, row) => numbers.subarray(2 + 5 * row, 7 + 5 * row));
    const pairs = rows.map(([a = -1, b = -1, shared = -1, ofA = -1, ofB = -1]) => coupledAreas({ a, b, shared }, [ofA, ofB], landed));
    return pairs.every((pair) => isPair(pair, areas, landed)) ? { pairs, landed, capped } : undefined;
  },
});

const isPair = ({ a, b, shared, changes }: CoupledAreas, areas: number, landed: number): boolean =>
  a >= 0 && a < b && b < areas && shared > 0 && changes.every((count) => count >= shared && count <= landed);

const coupledAreas = (
  { a, b, shared }: Pick<CoupledAreas, "a" | "b" | "shared">,
  changes: readonly [number, number],
  landed: number,
): CoupledAreas => ({
  a,
  b,
  shared,
  changes,
  degree: (2 * shared) / (changes[0] + changes[1]),
  logP: logFisher(shared, changes[0], changes[1], landed),
});

function compute(picture: Picture, history: History, areas: Areas, window: Window): AreaCoupling {
  const { sets, capped } = landedSets(picture, history, areas, window);
  const counts = new Uint32Array(areas.list.length);
  for (const area of sets.value) counts[area] = (counts[area] ?? 0) + 1;
  const landed = sets.start.length - 1;
  const pairs = countPairs(sets, areas.list.length, { ...defaultFloors, degree: 10 }).map((pair) =>
    coupledAreas(pair, [counts[pair.a] ?? 0, counts[pair.b] ?? 0], landed),
  );
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

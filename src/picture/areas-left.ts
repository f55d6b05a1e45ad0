import { csrRow } from "#base";
import type { History } from "#history";
import { activeFrom } from "./area-activity.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { humanCommits, isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture } from "./types.ts";
import { value } from "./value.ts";
import { halfYearOf } from "./window.ts";

/** What is left as one more person is away. Nobody is named. */
export interface LeftStep {
  /** People away; 0 is as it is. */
  readonly away: number;
  /** Source areas (indexes into `Areas.list`) in which nobody active is left from this step on, in order. */
  readonly areas: readonly number[];
}

const key = memoKey<readonly LeftStep[]>("areas left to nobody");
const mostSteps = 6;

/**
 * Source areas left to nobody as people are away: of those active in the last six months (three commits in an
 * area), whoever is active in most areas goes first, up to six. Empty without history or areas.
 */
export function areasLeft(picture: Picture): readonly LeftStep[] {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return [];
  return memo(picture, key, () => takeActiveAway(activeByArea(picture, history, areas), areas));
}

/** People active in each area. */
function activeByArea(picture: Picture, history: History, areas: Areas): readonly ReadonlySet<number>[] {
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const commits = areas.list.map(() => new Map<number, number>());
  humanCommits(picture, history, halfYearOf(history.at.time)).forEach((human, commit) => {
    if (human === 0 || isBulk(history, commit)) return;
    for (const area of csrRow(touched, commit)) {
      for (const person of csrRow(people, commit)) commits[area]?.set(person, (commits[area].get(person) ?? 0) + 1);
    }
  });
  return commits.map((counts) => new Set([...counts].filter(([, count]) => count >= activeFrom).map(([person]) => person)));
}

function takeActiveAway(active: readonly ReadonlySet<number>[], areas: Areas): readonly LeftStep[] {
  const left = active.map((people) => new Set(people));
  const source = areas.list.flatMap((area, index) => (area.kind === "source" ? [index] : []));
  const empty = new Set<number>();
  const steps: LeftStep[] = [];
  for (let away = 0; away <= mostSteps; away++) {
    const next = away === 0 ? undefined : widest(left, source);
    if (away > 0 && next === undefined) break;
    if (next !== undefined) for (const people of left) people.delete(next);
    const now = source.filter((area) => left[area]?.size === 0 && !empty.has(area));
    now.forEach((area) => empty.add(area));
    steps.push({ away, areas: now });
  }
  return steps;
}

/** Whoever is active in most of the areas; the one met first where several are. */
function widest(left: readonly ReadonlySet<number>[], source: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const area of source) for (const person of left[area] ?? []) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number] | undefined>(
    (best, next) => (best === undefined || next[1] > best[1] ? next : best),
    undefined,
  )?.[0];
}

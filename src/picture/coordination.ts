import { csrRow, daySeconds } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Teams, Window } from "./types.ts";
import { value } from "./value.ts";

/** How many teams meet in an area. */
export interface Coordination {
  /** Index into `Areas.list`. */
  readonly area: number;
  /** Landed changes of the window that touched it. */
  readonly landed: number;
  /** Teams (indexes into `Teams.names`) with at least one of them, in order. */
  readonly teams: readonly number[];
  /** Of the landed changes, those that touched another area too. */
  readonly across: number;
  /** Of the landed changes, those by people of no team. */
  readonly noTeam: number;
}

const key = memoKey<readonly Coordination[] | undefined>("coordination");

/** The 90 days that end at `at`. */
export const ninetyDaysOf = (at: number): Window => ({ from: at - 90 * daySeconds, to: at, name: "90 days" });

/** Areas, in the order of `Areas.list`, with the teams that changed them. `undefined` without history, areas or teams. */
export function coordination(
  picture: Picture,
  window: Window = ninetyDaysOf(picture.repository.at.time),
): readonly Coordination[] | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  const teams = value(picture, "teams");
  if (history === undefined || areas === undefined || teams === undefined) return undefined;
  return memo(picture, key, () => count(picture, history, areas, teams, window), `${window.from} ${window.to}`);
}

function count(picture: Picture, history: History, areas: Areas, teams: Teams, window: Window): readonly Coordination[] {
  const found = areas.list.map((_, area) => ({ area, landed: 0, teams: new Set<number>(), across: 0, noTeam: 0 }));
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time <= window.from || time > window.to) continue;
    const byArea = teamsByArea(picture, history, areas, teams, landed);
    for (const [area, of] of byArea) {
      const one = found[area];
      if (one === undefined) continue;
      one.landed += 1;
      if (byArea.size > 1) one.across += 1;
      if (of.size === 0) one.noTeam += 1;
      for (const team of of) one.teams.add(team);
    }
  }
  return found.map((one) => ({ ...one, teams: [...one.teams].sort((a, b) => a - b) }));
}

function teamsByArea(
  picture: Picture,
  history: History,
  areas: Areas,
  teams: Teams,
  landed: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const touched = areasByCommit(picture, history, areas);
  const people = creditOf(picture, history);
  const found = new Map<number, Set<number>>();
  for (const commit of csrRow(history.landed.commits, landed)) {
    const credited = csrRow(people, commit);
    if (credited.length === 0 || isBulk(history, commit)) continue;
    for (const area of csrRow(touched, commit)) {
      const of = found.get(area) ?? new Set<number>();
      found.set(area, of);
      for (const person of credited) if ((teams.ofPerson[person] ?? -1) >= 0) of.add(teams.ofPerson[person] ?? -1);
    }
  }
  return found;
}

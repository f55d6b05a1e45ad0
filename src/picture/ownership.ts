import { type Csr, csrRow } from "#base";
import type { History } from "#history";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { humanCommits, isBulk } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** How the changes of each path, or area, spread over people: columns, nobody named. */
export interface Spread {
  /** Commits, each counted once for each person credited. */
  readonly changes: Int32Array;
  readonly people: Int32Array;
  /** Share of the person with most of them, 0 to 1. */
  readonly first: Float64Array;
  /** People with less than 5 % of them (Bird 2011: minor contributors). */
  readonly minor: Int32Array;
  /** 1 − Σ share² (D'Ambros 2007, as in code-maat): 0 is one person. */
  readonly fragmentation: Float64Array;
}

const fileKey = memoKey<Spread | undefined>("ownership of files");
const areaKey = memoKey<Spread | undefined>("ownership of areas");
const minorShare = 0.05;

/** By path of history (renames followed) over the window; bots and bulk commits left out. `undefined` without history. */
export function ownershipOfFiles(picture: Picture, window: Window): Spread | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  return memo(picture, fileKey, () => spread(picture, history, changesByFile(picture, history), window), windowKey(window));
}

/** The same by area, in the order of `Areas.list`. */
export function ownershipOfAreas(picture: Picture, window: Window): Spread | undefined {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (history === undefined || areas === undefined) return undefined;
  return memo(picture, areaKey, () => spread(picture, history, commitsByArea(picture, history, areas), window), windowKey(window));
}

const windowKey = (window: Window): string => `${window.from} ${window.to}`;

function commitsByArea(picture: Picture, history: History, areas: Areas): Csr {
  const touched = areasByCommit(picture, history, areas);
  const start = new Uint32Array(areas.list.length + 1);
  for (const area of touched.value) start[area + 1] = (start[area + 1] ?? 0) + 1;
  for (let area = 0; area < areas.list.length; area++) start[area + 1] = (start[area + 1] ?? 0) + (start[area] ?? 0);
  const next = start.slice(0, -1);
  const commits = new Int32Array(touched.value.length);
  for (let commit = 0; commit < history.commits.count; commit++) {
    for (let at = touched.start[commit] ?? 0; at < (touched.start[commit + 1] ?? 0); at++) {
      const area = touched.value[at] ?? 0;
      const slot = next[area] ?? 0;
      commits[slot] = commit;
      next[area] = slot + 1;
    }
  }
  return { start, value: commits };
}

function spread(picture: Picture, history: History, commitsOf: Csr, window: Window): Spread {
  const rows = commitsOf.start.length - 1;
  const out: Spread = {
    changes: new Int32Array(rows),
    people: new Int32Array(rows),
    first: new Float64Array(rows),
    minor: new Int32Array(rows),
    fragmentation: new Float64Array(rows),
  };
  const credit = creditOf(picture, history);
  const chosen = humanCommits(picture, history, window);
  const counts = new Int32Array(history.people.count);
  const met: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (const commit of csrRow(commitsOf, row)) {
      if (chosen[commit] === 0 || isBulk(history, commit)) continue;
      const end = credit.start[commit + 1] ?? 0;
      for (let at = credit.start[commit] ?? 0; at < end; at++) {
        const person = credit.value[at] ?? 0;
        if (counts[person] === 0) met.push(person);
        counts[person] = (counts[person] ?? 0) + 1;
      }
    }
    fill(
      out,
      row,
      met.map((person) => counts[person] ?? 0),
    );
    for (const person of met) counts[person] = 0;
    met.length = 0;
  }
  return out;
}

function fill(out: Spread, row: number, counts: readonly number[]): void {
  let total = 0;
  let most = 0;
  let squares = 0;
  for (const count of counts) {
    total += count;
    squares += count * count;
    most = Math.max(most, count);
  }
  if (total === 0) return;
  out.changes[row] = total;
  out.people[row] = counts.length;
  out.first[row] = most / total;
  out.fragmentation[row] = 1 - squares / (total * total);
  for (const count of counts) if (count < minorShare * total) out.minor[row] = (out.minor[row] ?? 0) + 1;
}

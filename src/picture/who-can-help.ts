import { csrRow, daySeconds, type Path } from "#base";
import type { History } from "#history";
import { changeSetLimit } from "./change-sets.ts";
import { creditedWith } from "./people.ts";
import { firstAfter, isBulk, liesIn } from "./selection.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

const halvingDays = 90;
const span = 547 * daySeconds;

/**
 * People who can help with these files or folders: at most three, in no order (people.md, rule 2). Authorship by
 * recency, weight exp(−days / 90) over 547 days, sweeping commits left out; co-authors and those named by `Reviewed-by` count as authors do
 * (Jabrayilzade 2022 at JetBrains; Cury 2022: recency correlates best with knowledge). Indexes into `People`.
 */
export function helpersOf(picture: Picture, paths: readonly Path[]): readonly number[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const weight = new Float64Array(history.people.count);
  for (const commit of commitsOf(history, paths)) addWeight(history, commit, weight);
  return [...weight.keys()]
    .filter((person) => (weight[person] ?? 0) > 0)
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))
    .slice(0, 3)
    .sort((a, b) => a - b);
}

/** Commits of the span that touched any of the paths, each once. */
function commitsOf(history: History, paths: readonly Path[]): readonly number[] {
  const chosen = new Uint8Array(history.paths.count);
  for (const path of historyPaths(history, paths)) chosen[path] = 1;
  const from = history.at.time - span;
  const found: number[] = [];
  for (let commit = firstAfter(history, from); commit < history.commits.count; commit++) {
    if (
      (history.commits.time[commit] ?? 0) > from &&
      !isBulk(history, commit) &&
      !isSweep(history, commit) &&
      touchesAny(history, commit, chosen)
    )
      found.push(commit);
  }
  return found;
}

/** One that touches so many files says nothing of who knows any of them. */
const isSweep = ({ rows }: History, commit: number): boolean => (rows.start[commit + 1] ?? 0) - (rows.start[commit] ?? 0) > changeSetLimit;

function touchesAny({ rows }: History, commit: number, chosen: Uint8Array): boolean {
  const end = rows.start[commit + 1] ?? 0;
  for (let row = rows.start[commit] ?? 0; row < end; row++) if (chosen[rows.file[row] ?? -1] === 1) return true;
  return false;
}

/** A path that history knows stands for itself; any other is a folder, and stands for what lies in it. */
function historyPaths(history: History, paths: readonly Path[]): readonly number[] {
  const files = paths.map((path) => history.paths.indexOf(path)).filter((index) => index >= 0);
  const folders = paths.filter((path) => history.paths.indexOf(path) < 0);
  if (folders.length === 0) return files;
  const all = Array.from({ length: history.paths.count }, (_, index) => index);
  return [...files, ...all.filter((index) => folders.some((folder) => liesIn(history.paths.path(index), folder)))];
}

function addWeight(history: History, commit: number, weight: Float64Array): void {
  const days = Math.max(0, history.at.time - (history.commits.time[commit] ?? 0)) / daySeconds;
  const credit = Math.exp(-days / halvingDays);
  const people = new Set([...creditedWith(history, commit), ...csrRow(history.commits.reviewers, commit)]);
  for (const person of people) if (history.people.bot[person] !== 1) weight[person] = (weight[person] ?? 0) + credit;
}

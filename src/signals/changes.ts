import { addMonths, csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { areasByCommit, creditOf, isBulk, memo, memoKey, type Picture, value } from "#picture";

/** A human commit of the last two years and a half, with the landed change it came with. Reformats and vendoring are left out. */
export interface Commit {
  readonly commit: number;
  /** Index into `Landed`: the unit in which rules count. */
  readonly landed: number;
  /** When it landed. */
  readonly time: Seconds;
  readonly people: readonly number[];
  /** Files of `at` it touched, as indexes into `Paths`. */
  readonly files: readonly number[];
  /** Areas whose code it touched. */
  readonly areas: readonly number[];
  /** How many paths it touched: a sweep over the tree says little about any one of them. */
  readonly breadth: number;
}

const key = memoKey<readonly Commit[]>("signals: recent commits");

/** Human commits that landed in the thirty months before `at`, oldest first; none without a history. */
export const recentCommits = (picture: Picture): readonly Commit[] =>
  memo(picture, key, () => commitsSince(picture, addMonths(picture.repository.at.time, -30)));

/** Human commits that landed after `from`, oldest first; none without a history. */
export function commitsSince(picture: Picture, from: Seconds): readonly Commit[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const people = creditOf(picture, history);
  const areas = value(picture, "areas");
  const touched = areas === undefined ? undefined : areasByCommit(picture, history, areas);
  const out: Commit[] = [];
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time <= from) continue;
    for (const commit of csrRow(history.landed.commits, landed)) {
      const credited = csrRow(people, commit);
      if (credited.length === 0 || isBulk(history, commit)) continue;
      out.push({
        commit,
        landed,
        time,
        people: Array.from(credited),
        areas: touched === undefined ? [] : Array.from(csrRow(touched, commit)),
        ...filesOf(history, commit),
      });
    }
  }
  return out;
}

function filesOf({ rows }: History, commit: number): Pick<Commit, "files" | "breadth"> {
  const [from = 0, to = 0] = [rows.start[commit], rows.start[commit + 1]];
  const files = new Set<number>();
  for (let row = from; row < to; row++) {
    const file = rows.file[row] ?? -1;
    if (file >= 0) files.add(file);
  }
  return { files: Array.from(files), breadth: to - from };
}

/** Those that landed after `from` and not after `to`. */
export const landedBetween = (commits: readonly Commit[], from: Seconds, to: Seconds): readonly Commit[] =>
  commits.filter((commit) => commit.time > from && commit.time <= to);

/** How many landed changes these commits came with. */
export const changesIn = (commits: readonly Commit[]): number => new Set(commits.map((commit) => commit.landed)).size;

/** The landed changes these commits came with, each once, oldest first. */
export const landedOf = (commits: readonly Commit[]): readonly number[] => [...new Set(commits.map((commit) => commit.landed))];

/** Landed changes a month over the months that end at `to`, the last value being the newest. */
export function byMonth(commits: readonly Commit[], to: Seconds, months: number): readonly number[] {
  const edges = Array.from({ length: months + 1 }, (_, step) => addMonths(to, step - months));
  return edges.slice(1).map((end, index) => changesIn(landedBetween(commits, edges[index] ?? 0, end)));
}

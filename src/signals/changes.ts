import { addMonths, csrRow, type Seconds } from "#base";
import { commitFlag, type History } from "#history";
import { memo, memoKey, type Picture, value } from "#picture";

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
  /** Areas it touched. */
  readonly areas: readonly number[];
  /** It touched more than thirty files: a sweep over the tree, which says little about any one of them. */
  readonly sweeps: boolean;
}

const key = memoKey<readonly Commit[]>("signals: recent commits");

/** Human commits that landed in the thirty months before `at`, oldest first; none without a history. */
export const recentCommits = (picture: Picture): readonly Commit[] =>
  memo(picture, key, () => commitsSince(picture, addMonths(picture.repository.at.time, -30)));

/** Human commits that landed after `from`, oldest first; none without a history. */
export function commitsSince(picture: Picture, from: Seconds): readonly Commit[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const areas = value(picture, "areas")?.ofPath;
  const out: Commit[] = [];
  for (let landed = 0; landed < history.landed.count; landed++) {
    const time = history.landed.time[landed] ?? 0;
    if (time <= from) continue;
    for (const commit of csrRow(history.landed.commits, landed)) {
      if (isCounted(history, commit)) out.push(read(history, areas, commit, landed, time));
    }
  }
  return out;
}

/** Files above which a commit is a sweep: code-maat's bound for a change set. */
const sweepFrom = 30;

const leftOut = commitFlag.merge | commitFlag.bulk;

/** Made by a person, and no merge, reformat or vendoring. */
function isCounted(history: History, commit: number): boolean {
  const flags = history.commits.flags[commit] ?? 0;
  return (flags & leftOut) === 0 && peopleOf(history, commit).length > 0;
}

/** The people of a commit, author and co-authors, bots left out. */
function peopleOf(history: History, commit: number): readonly number[] {
  const all = new Set([history.commits.author[commit] ?? -1, ...csrRow(history.commits.coAuthors, commit)]);
  return [...all].filter((person) => person >= 0 && history.people.bot[person] !== 1);
}

function read(history: History, areaOfPath: Int32Array | undefined, commit: number, landed: number, time: Seconds): Commit {
  const { start, file, path } = history.rows;
  const files = new Set<number>();
  const areas = new Set<number>();
  for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
    const lives = file[row] ?? -1;
    if (lives >= 0) files.add(lives);
    const area = areaOfPath?.[lives >= 0 ? lives : (path[row] ?? 0)] ?? -1;
    if (area >= 0) areas.add(area);
  }
  return { commit, landed, time, people: peopleOf(history, commit), files: [...files], areas: [...areas], sweeps: (start[commit + 1] ?? 0) - (start[commit] ?? 0) > sweepFrom };
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

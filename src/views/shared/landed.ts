import type { Seconds } from "#base";
import { commitFlag, type History } from "#history";
import { memo, memoKey, type Picture, yearOf } from "#picture";

const humanKey = memoKey<Uint8Array>("views: human commits");

/** 1 for each commit that a person had a hand in and that is no merge, reformat or vendoring: what views count. */
export function countedCommits(picture: Picture, history: History): Uint8Array {
  return memo(picture, humanKey, () => {
    const chosen = new Uint8Array(history.commits.count);
    for (let commit = 0; commit < chosen.length; commit++) if (isCounted(history, commit)) chosen[commit] = 1;
    return chosen;
  });
}

/** The same of one commit: for those who ask about few. */
function isCounted({ commits, people }: History, commit: number): boolean {
  if (((commits.flags[commit] ?? 0) & (commitFlag.merge | commitFlag.bulk)) !== 0) return false;
  if (isHuman(people.bot, commits.author[commit] ?? -1)) return true;
  const { start, value } = commits.coAuthors;
  const end = start[commit + 1] ?? 0;
  for (let at = start[commit] ?? 0; at < end; at++) if (isHuman(people.bot, value[at] ?? -1)) return true;
  return false;
}

const isHuman = (bot: Uint8Array, person: number): boolean => person >= 0 && bot[person] !== 1;

/** A commit that touches more files than this is a sweep: it says nothing about any one of them (code-maat's bound). */
export const sweepFrom = 30;

const narrowKey = memoKey<Uint8Array>("views: human commits that are no sweep");

/** 1 for each counted commit that is no sweep: what counts as a change of one file, here and in the rules. */
export function narrowCommits(picture: Picture, history: History): Uint8Array {
  return memo(picture, narrowKey, () => {
    const { start } = history.rows;
    const narrow = countedCommits(picture, history).slice();
    for (let commit = 0; commit < narrow.length; commit++) {
      if ((start[commit + 1] ?? 0) - (start[commit] ?? 0) > sweepFrom) narrow[commit] = 0;
    }
    return narrow;
  });
}

/** The same of one commit. */
export const isNarrow = (history: History, commit: number): boolean => isCounted(history, commit) && !isSweep(history, commit);

/** Whether a commit touches too many files to say anything about one of them. */
export const isSweep = ({ rows }: History, commit: number): boolean =>
  (rows.start[commit + 1] ?? 0) - (rows.start[commit] ?? 0) > sweepFrom;

/** The commits that count and touch one path, in order; like `commitsTouching`, without a look at any other commit. */
export function commitsOfPath(history: History, path: number): Int32Array {
  const { start, file, path: was } = history.rows;
  const found = new Set<number>();
  const note = (row: number): void => {
    const commit = rowOwner(start, row);
    if (isCounted(history, commit)) found.add(commit);
  };
  for (let row = file.indexOf(path); row >= 0; row = file.indexOf(path, row + 1)) note(row);
  // A path that is gone stands for itself.
  for (let row = was.indexOf(path); row >= 0; row = was.indexOf(path, row + 1)) if ((file[row] ?? -1) < 0) note(row);
  return Int32Array.from(found).sort();
}

/** The commit whose rows hold this one. */
function rowOwner(start: Uint32Array, row: number): number {
  let low = 0;
  let high = start.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}

/** What is left out of a count of changes, in words. */
export const leftOutOfFiles = "bots, reformats, vendoring and commits of over 30 files left out";

/**
 * Landed changes (indexes into `Landed`, oldest first) in which a person changed any of the chosen paths (1 in
 * `chosen`, by index into `Paths`; renames followed, a path that is gone stands for itself); all of them when `chosen` is left out.
 * `counted` are the commits that count.
 */
export function landedChanges(
  picture: Picture,
  history: History,
  chosen?: Uint8Array,
  counted = countedCommits(picture, history),
): Int32Array {
  if (chosen === undefined && counted === countedCommits(picture, history))
    return memo(picture, allKey, () => landedOf(history, counted, undefined));
  return landedOf(history, counted, chosen);
}

const allKey = memoKey<Int32Array>("views: all landed changes");

function landedOf(history: History, counted: Uint8Array, chosen: Uint8Array | undefined): Int32Array {
  return landedWith(history, commitsTouching(history, counted, chosen));
}

/** The commits that count and touch any of the chosen paths, in order. */
export function commitsTouching(history: History, counted: Uint8Array, chosen: Uint8Array | undefined): Int32Array {
  const found: number[] = [];
  for (let commit = 0; commit < history.commits.count; commit++) {
    if (counted[commit] === 1 && touches(history, commit, chosen)) found.push(commit);
  }
  return Int32Array.from(found);
}

/** The landed changes that these commits came with, each once, oldest first. */
export function landedWith(history: History, commits: Int32Array): Int32Array {
  const hit = new Uint8Array(history.landed.count);
  for (const commit of commits) {
    const landed = history.commits.landed[commit] ?? -1;
    if (landed >= 0) hit[landed] = 1;
  }
  const found: number[] = [];
  for (let landed = 0; landed < hit.length; landed++) if (hit[landed] === 1) found.push(landed);
  return Int32Array.from(found);
}

function touches(history: History, commit: number, chosen: Uint8Array | undefined): boolean {
  if (chosen === undefined) return true;
  const { start, file, path } = history.rows;
  const end = start[commit + 1] ?? 0;
  for (let row = start[commit] ?? 0; row < end; row++) {
    const living = file[row] ?? -1;
    if (chosen[living >= 0 ? living : (path[row] ?? -1)] === 1) return true;
  }
  return false;
}

/** Those of the landed changes that lie after `from` and not after `to`. */
export const landedWithin = (history: History, landed: Int32Array, from: Seconds, to: Seconds): Int32Array =>
  landed.filter((one) => (history.landed.time[one] ?? 0) > from && (history.landed.time[one] ?? 0) <= to);

/** Landed changes of people in the year before `at`: the whole that parts of it are held against. */
export function yearChanges(picture: Picture, history: History): number {
  const { from, to } = yearOf(picture.repository.at.time);
  return landedWithin(history, landedChanges(picture, history), from, to).length;
}

/** How many of the landed changes lie in each span between two edges, oldest first. */
export function landedBySpan(history: History, landed: Int32Array, edges: readonly Seconds[]): number[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const one of landed) {
    const time = history.landed.time[one] ?? 0;
    const span = edges.findIndex((edge) => time <= edge) - 1;
    if (span >= 0) counts[span] = (counts[span] ?? 0) + 1;
  }
  return counts;
}

/** The same, blank for spans that ended before the history that was read begins: nothing was measured there. */
export const landedSeries = (history: History, landed: Int32Array, edges: readonly Seconds[]): (number | null)[] => {
  const first = firstTime(history);
  return landedBySpan(history, landed, edges).map((count, span) => ((edges[span + 1] ?? 0) <= first ? null : count));
};

/** A commit dated before this is a clock that was not set; git is from 2005, what was imported into it seldom older. */
const earliestPlausible = Date.UTC(1975, 0, 1) / 1000;

const firsts = new WeakMap<History, Seconds>();

/** When the history begins: the earliest committer time that is not a clock at zero. */
export function firstTime(history: History): Seconds {
  const known = firsts.get(history);
  if (known !== undefined) return known;
  const { count, time } = history.commits;
  let first = history.at.time;
  for (let commit = 0; commit < count; commit++) {
    const when = time[commit] ?? 0;
    if (when < first && when >= earliestPlausible) first = when;
  }
  firsts.set(history, first);
  return first;
}

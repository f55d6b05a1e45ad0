import type { Csr } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { areBelow, areStarts, isYear, type NumbersForm, shelved } from "./shelf.ts";
import { humanCommits, isBulk } from "./selection.ts";
import { collect } from "./touches.ts";
import type { Picture, Window } from "./types.ts";

/** Commits that touch more files than this say nothing about which belong together (code-maat's default). */
export const changeSetLimit = 30;

/** What was changed together. */
export interface ChangeSets {
  /** Living files of each commit (indexes into `Paths`), renames followed, each once. */
  readonly sets: Csr;
  /** The commit of each set. */
  readonly commit: Int32Array;
  /** Commits left out: over more than 30 files, or likely a reformat. */
  readonly capped: number;
}

const key = memoKey<ChangeSets>("change sets");

/** Change sets of people's commits in the window. */
export const changeSets = (picture: Picture, history: History, window: Window): ChangeSets =>
  isYear(picture, window)
    ? shelved(picture, key, setsForm(history), () => gather(picture, history, window), scopeOf(window))
    : memo(picture, key, () => gather(picture, history, window), scopeOf(window));

const scopeOf = (window: Window): string => `${window.from} ${window.to}`;

/** How many were left out, how many there are, the commits, where each set begins, the files. */
const setsForm = ({ commits, paths }: History): NumbersForm<ChangeSets> => ({
  write: ({ sets, commit, capped }) => [capped, commit.length, ...commit, ...sets.start, ...sets.value],
  read: (numbers) => {
    const [capped = -1, count = -1] = numbers;
    const values = 2 + 2 * count + 1;
    if (capped < 0 || count < 0 || numbers.length < values) return undefined;
    const commit = numbers.slice(2, 2 + count);
    const start = Uint32Array.from(numbers.subarray(2 + count, values));
    const value = numbers.slice(values);
    if (!areBelow(commit, commits.count) || !areBelow(value, paths.count) || !areStarts(start, value.length)) return undefined;
    return { sets: { start, value }, commit, capped };
  },
});

function gather(picture: Picture, history: History, window: Window): ChangeSets {
  const { start, file } = history.rows;
  const considered: number[] = [];
  let capped = 0;
  let rows = 0;
  const human = humanCommits(picture, history, window);
  for (let commit = human.indexOf(1); commit >= 0; commit = human.indexOf(1, commit + 1)) {
    const size = (start[commit + 1] ?? 0) - (start[commit] ?? 0);
    if (size === 0) continue;
    if (size > changeSetLimit || isBulk(history, commit)) {
      capped += 1;
      continue;
    }
    considered.push(commit);
    rows += size;
  }
  const last = new Int32Array(history.paths.count).fill(-1);
  const sets = collect(considered.length, rows, (set, add) => {
    const commit = considered[set] ?? 0;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const living = file[row] ?? -1;
      if (living < 0 || last[living] === set) continue;
      last[living] = set;
      add(living);
    }
  });
  return { sets, commit: Int32Array.from(considered), capped };
}

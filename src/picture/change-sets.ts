import type { Csr } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
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
  memo(picture, key, () => gather(picture, history, window), `${window.from} ${window.to}`);

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

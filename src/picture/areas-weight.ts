import { daySeconds } from "#base";
import { commitFlag, type History } from "#history";

/** What each file of the tree counts for when it is divided. */
export interface Weights {
  /** Commits that touched the file within the year before `at`; 1 for every file where history tells too little. */
  readonly change: Float64Array;
  readonly total: number;
}

/** Fewer changes than this in a year say nothing of where the work is: then all of history is asked. */
const enough = 100;

/**
 * Recent change of the files that count (1 in `counts`): a year of human commits that are neither merges nor bulk. A dormant repository is divided
 * by its whole history, one without history by its files.
 */
export function changeOf(counts: Uint8Array, history: History | undefined, fileOfPath: Int32Array): Weights {
  if (history !== undefined) {
    const recent = touches(counts, history, fileOfPath, history.at.time - 365 * daySeconds);
    if (recent.total >= enough) return recent;
    const ever = touches(counts, history, fileOfPath, -Infinity);
    if (ever.total >= enough) return ever;
  }
  return { change: Float64Array.from(counts), total: sum(Float64Array.from(counts)) };
}

function touches(counts: Uint8Array, history: History, fileOfPath: Int32Array, from: number): Weights {
  const change = new Float64Array(counts.length);
  const { time, flags, count } = history.commits;
  const { start, file: living } = history.rows;
  const left = commitFlag.bot | commitFlag.bulk | commitFlag.merge;
  for (let commit = 0; commit < count; commit++) {
    if ((time[commit] ?? 0) <= from || ((flags[commit] ?? 0) & left) !== 0) continue;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const path = living[row] ?? -1;
      const file = path < 0 ? -1 : (fileOfPath[path] ?? -1);
      if (file >= 0 && counts[file] === 1) change[file] = (change[file] ?? 0) + 1;
    }
  }
  return { change, total: sum(change) };
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);

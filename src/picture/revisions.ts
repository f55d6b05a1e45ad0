import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { humanCommits } from "./selection.ts";
import type { Picture, Window } from "./types.ts";
import { value } from "./value.ts";

const key = memoKey<Int32Array>("revisions");

/**
 * Commits of people in the window that touched each path of history (index into `Paths`, renames followed). Zero for
 * a path that is gone. `undefined` without history.
 */
export function revisions(picture: Picture, window: Window): Int32Array | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  return memo(picture, key, () => count(picture, history, window), `${window.from} ${window.to}`);
}

function count(picture: Picture, history: History, window: Window): Int32Array {
  const chosen = humanCommits(picture, history, window);
  const { start, file } = history.rows;
  const counts = new Int32Array(history.paths.count);
  // A rename has two rows of one file.
  const last = new Int32Array(history.paths.count).fill(-1);
  for (let commit = chosen.indexOf(1); commit >= 0; commit = chosen.indexOf(1, commit + 1)) {
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const living = file[row] ?? -1;
      if (living < 0 || last[living] === commit) continue;
      last[living] = commit;
      counts[living] = (counts[living] ?? 0) + 1;
    }
  }
  return counts;
}

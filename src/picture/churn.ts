import type { History, LineCounts } from "#history";
import { memo, memoKey } from "./memo.ts";
import { humanCommits } from "./selection.ts";
import type { Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** Lines added and deleted by path of history (renames followed), and the commits that did. */
export interface Churn {
  readonly added: Int32Array;
  readonly deleted: Int32Array;
  readonly commits: Int32Array;
  /** Changes without a line count: binary, or not read. */
  readonly uncounted: number;
}

const key = memoKey<Churn | undefined>("churn");

/** Churn by commits of people in the window; `undefined` without history or line counts. */
export function churn(picture: Picture, window: Window): Churn | undefined {
  const history = value(picture, "history");
  const lines = value(picture, "lines");
  if (history === undefined || lines === undefined) return undefined;
  return memo(picture, key, () => sum(picture, history, lines, window), `${window.from} ${window.to}`);
}

function sum(picture: Picture, history: History, lines: LineCounts, window: Window): Churn {
  const { count } = history.paths;
  const added = new Int32Array(count);
  const deleted = new Int32Array(count);
  const commits = new Int32Array(count);
  const last = new Int32Array(count).fill(-1);
  let uncounted = 0;
  const { start, file } = history.rows;
  humanCommits(picture, history, window).forEach((human, commit) => {
    if (human === 0) return;
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      const living = file[row] ?? -1;
      if (living < 0) continue;
      if (last[living] !== commit) commits[living] = (commits[living] ?? 0) + 1;
      last[living] = commit;
      const plus = lines.added[row] ?? -1;
      if (plus < 0) uncounted += 1;
      added[living] = (added[living] ?? 0) + Math.max(0, plus);
      deleted[living] = (deleted[living] ?? 0) + Math.max(0, lines.deleted[row] ?? 0);
    }
  });
  return { added, deleted, commits, uncounted };
}

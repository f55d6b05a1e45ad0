import { csrRow } from "#base";
import type { History } from "#history";
import { changesByFile } from "./files.ts";
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
  const changes = changesByFile(picture, history);
  const chosen = humanCommits(picture, history, window);
  return Int32Array.from({ length: history.paths.count }, (_, path) => {
    let total = 0;
    for (const commit of csrRow(changes, path)) total += chosen[commit] ?? 0;
    return total;
  });
}

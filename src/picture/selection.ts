import type { Seconds } from "#base";
import { commitFlag, type History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { creditsSomebody } from "./people.ts";
import type { Picture, Scope, Window } from "./types.ts";
import { value } from "./value.ts";

const humanKey = memoKey<Uint8Array>("human commits");

/** 1 for each commit of the window that a person had a hand in; merges and what only bots did are left out. */
export function humanCommits(picture: Picture, history: History, window: Window): Uint8Array {
  const find = (): Uint8Array => findHuman(history, window);
  // A replay asks for a history that is not the picture's own.
  return history === value(picture, "history") ? memo(picture, humanKey, find, `${window.from} ${window.to}`) : find();
}

function findHuman(history: History, { from, to }: Window): Uint8Array {
  const { count, time } = history.commits;
  const chosen = new Uint8Array(count);
  for (let commit = firstAfter(history, from); commit < count; commit++) {
    const when = time[commit] ?? 0;
    if (when > from && when <= to && creditsSomebody(history, commit)) chosen[commit] = 1;
  }
  return chosen;
}

/** The first commit later than a time. Clocks differ: later ones may still be earlier than it. */
export function firstAfter(history: History, from: Seconds): number {
  const { count, time } = history.commits;
  let commit = 0;
  while (commit < count && (time[commit] ?? 0) <= from) commit++;
  return commit;
}

/** Whether so many files moved at once that a reformat or vendoring is likely. */
export const isBulk = (history: History, commit: number): boolean => ((history.commits.flags[commit] ?? 0) & commitFlag.bulk) !== 0;

/**
 * 1 for each path of history (as it is at `at`) that lies in the scope's path and area; `undefined` when the scope
 * is the whole tree.
 */
export function pathsInScope(picture: Picture, history: History, scope: Scope): Uint8Array | undefined {
  if (scope.path === undefined && scope.area === undefined) return undefined;
  const areas = value(picture, "areas");
  const area = scope.area === undefined ? -1 : (areas?.indexOf(scope.area) ?? -1);
  const chosen = new Uint8Array(history.paths.count);
  for (let path = 0; path < chosen.length; path++) {
    const inArea = scope.area === undefined || (area >= 0 && areas?.ofPath[path] === area);
    if (inArea && (scope.path === undefined || liesIn(history.paths.path(path), scope.path))) chosen[path] = 1;
  }
  return chosen;
}

/** Whether a path is a folder or file, or lies below it. A trailing slash and "." are understood. */
export function liesIn(path: string, folder: string): boolean {
  const plain = folder.replace(/\/+$/, "");
  return plain === "" || plain === "." || path === plain || path.startsWith(`${plain}/`);
}

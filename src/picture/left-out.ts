import { counted } from "#base";
import { commitFlag, type History } from "#history";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import type { Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** Commits of a window that an analysis leaves out. */
export interface LeftOut {
  /** Made by bots or agents alone; merges are not among them. */
  readonly bots: number;
  /** By people, over so many files that a reformat or vendoring is likely, or listed in `.git-blame-ignore-revs`. Newest first. */
  readonly bulk: readonly number[];
}

/** Counts and lists them. */
export function leftOut(picture: Picture, history: History, window: Window): LeftOut {
  const people = creditOf(picture, history);
  const { time, flags, count } = history.commits;
  const bulk: number[] = [];
  let bots = 0;
  for (let commit = count - 1; commit >= 0; commit--) {
    const when = time[commit] ?? 0;
    if (when <= window.from || when > window.to || ((flags[commit] ?? 0) & commitFlag.merge) !== 0) continue;
    if (people.start[commit] === people.start[commit + 1]) bots += 1;
    else if (isBulk(history, commit)) bulk.push(commit);
  }
  return { bots, bulk };
}

const mostListed = 5;

/** The same as notes under a table; none when nothing was left out. */
export function leftOutNotes(picture: Picture, window: Window, bulkToo: boolean): readonly string[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const { bots, bulk } = leftOut(picture, history, window);
  const listed = bulk
    .slice(0, mostListed)
    .map((commit) => history.commits.oid(commit).slice(0, 10))
    .join(", ");
  const more = bulk.length > mostListed ? ", …" : "";
  return [
    ...(bots === 0 ? [] : [`Left out: ${counted(bots, "commit")} of bots.`]),
    ...(bulkToo && bulk.length > 0
      ? [`Left out: ${counted(bulk.length, "commit")} over so many files that a reformat or vendoring is likely (${listed}${more}).`]
      : []),
  ];
}

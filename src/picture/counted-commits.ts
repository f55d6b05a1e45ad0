import type { History } from "#history";
import { changeSetLimit } from "./change-sets.ts";
import { creditsSomebody } from "./people.ts";
import { isBulk, pathsInScope } from "./selection.ts";
import { areasByCommit } from "./touches.ts";
import type { Picture, Scope } from "./types.ts";
import { value } from "./value.ts";

/** Why a commit does not count in figures of changes. */
export type WhyLeftOut = "by bots" | "in .git-blame-ignore-revs" | "likely a reformat or vendoring" | "over 30 files";

/** A commit of a scope, and how it counts. */
export interface CountedCommit {
  readonly commit: number;
  /** Index into `Landed`. */
  readonly landed: number;
  /** Paths it touched; a rename is two. */
  readonly files: number;
  /** `undefined` when it counts. */
  readonly leftOut: WhyLeftOut | undefined;
  /** Over 30 files: it says nothing about any one of them. */
  readonly sweep: boolean;
  /** Whether it is work on the area's code; true where no area is asked about. */
  readonly ofCode: boolean;
}

/**
 * Commits that touch the scope and landed within its window, newest first: those that count in its figures of
 * changes, and the others. Merges are not among them.
 */
export function countedCommits(picture: Picture, history: History, scope: Scope): readonly CountedCommit[] {
  const chosen = pathsInScope(picture, history, scope);
  const tell = teller(picture, history, scope);
  const commits: CountedCommit[] = [];
  for (let commit = history.commits.count - 1; commit >= 0; commit--) {
    const landed = history.commits.landed[commit] ?? -1;
    const time = history.landed.time[landed] ?? Number.NEGATIVE_INFINITY;
    if (time > scope.window.from && time <= scope.window.to && touches(history, commit, chosen)) commits.push(tell(commit, landed));
  }
  const time = (one: CountedCommit): number => history.landed.time[one.landed] ?? 0;
  return commits.sort((a, b) => time(b) - time(a) || b.commit - a.commit);
}

/** Renames are followed; a path that is gone stands for itself. */
function touches({ rows }: History, commit: number, chosen: Uint8Array | undefined): boolean {
  const end = rows.start[commit + 1] ?? 0;
  for (let row = rows.start[commit] ?? 0; row < end; row++) {
    const living = rows.file[row] ?? -1;
    if (chosen === undefined || chosen[living >= 0 ? living : (rows.path[row] ?? -1)] === 1) return true;
  }
  return false;
}

function teller(picture: Picture, history: History, scope: Scope): (commit: number, landed: number) => CountedCommit {
  const isFile = scope.path !== undefined && (value(picture, "tree")?.indexOf(scope.path) ?? -1) >= 0;
  const ignored = new Set(picture.repository.ignoredRevs);
  const isWork = workTeller(picture, history, scope);
  return (commit, landed) => {
    const files = (history.rows.start[commit + 1] ?? 0) - (history.rows.start[commit] ?? 0);
    const sweep = files > changeSetLimit;
    const why = (): WhyLeftOut | undefined => {
      if (!creditsSomebody(history, commit)) return "by bots";
      if (isBulk(history, commit))
        return ignored.has(history.commits.oid(commit)) ? "in .git-blame-ignore-revs" : "likely a reformat or vendoring";
      return sweep && isFile ? "over 30 files" : undefined;
    };
    return { commit, landed, files, leftOut: why(), sweep, ofCode: isWork(commit) };
  };
}

function workTeller(picture: Picture, history: History, scope: Scope): (commit: number) => boolean {
  const areas = value(picture, "areas");
  const area = scope.area === undefined ? -1 : (areas?.indexOf(scope.area) ?? -1);
  if (areas === undefined || area < 0) return () => true;
  const { start, value: touched } = areasByCommit(picture, history, areas);
  return (commit) => touched.subarray(start[commit] ?? 0, start[commit + 1] ?? 0).includes(area);
}

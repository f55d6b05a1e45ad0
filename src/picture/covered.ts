import { matcher, type Matcher, type Path } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { fixedFolder, folderRanges, type Range } from "./folder-ranges.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

/**
 * What globs of a record cover: what a glob matches, and, since people write folders as they speak of them
 * ("src/payments", "src/payments/"), everything below a path that is named. No globs cover everything.
 */
export function coverOf(globs: readonly string[]): Matcher {
  return globs.length === 0
    ? () => true
    : matcher(globs.map(plainGlob).flatMap((glob) => (glob === "" ? ["**/*"] : [glob, `${glob}/**/*`])));
}

/** As the tree has it: without what says where it begins or ends; "" for all of it. */
const plainGlob = (glob: string): string => glob.replace(/^\.\//, "").replace(/^\/+/, "").replace(/\/+$/, "").replace(/^\.$/, "");

const filesKey = memoKey<Int32Array>("covered files");
const commitsKey = memoKey<Int32Array>("covered commits");
const pathsKey = memoKey<Uint8Array>("covered paths");
const keyOf = (globs: readonly string[]): string => globs.join("\u0000");

/** Files of the tree (indexes into `Tree.files`) that the globs cover; empty without a tree. */
export function filesCovered(picture: Picture, globs: readonly string[]): Int32Array {
  return memo(picture, filesKey, () => coveredBy(picture, globs), keyOf(globs));
}

const rangesKey = memoKey<ReadonlyMap<Path, Range>>("folder ranges");

/** Looks at no file outside the folder that a glob begins with: many records are asked about at once. */
function coveredBy(picture: Picture, globs: readonly string[]): Int32Array {
  const tree = value(picture, "tree");
  if (tree === undefined) return new Int32Array(0);
  const ranges = memo(picture, rangesKey, () => folderRanges(tree));
  const found = new Set<number>();
  for (const glob of globs.length === 0 ? [""] : globs) {
    const range = ranges.get(fixedFolder(plainGlob(glob)));
    const covers = coverOf([glob]);
    for (let file = range?.first ?? 0; file < (range?.end ?? 0); file++) if (covers(tree.files[file]?.path ?? "")) found.add(file);
  }
  return Int32Array.from(found).sort();
}

/** 1 for each path of history that the globs cover, as it is named at `at` or, when it is gone, as it was. */
export function pathsCovered(picture: Picture, history: History, globs: readonly string[]): Uint8Array {
  return memo(
    picture,
    pathsKey,
    () => {
      const covers = coverOf(globs);
      return Uint8Array.from({ length: history.paths.count }, (_, path) => Number(covers(history.paths.path(path))));
    },
    keyOf(globs),
  );
}

/** Commits of people that touch what the globs cover, oldest first: merges, reformats and what only bots did left out. Renames are followed. */
export function commitsCovered(picture: Picture, history: History, globs: readonly string[]): Int32Array {
  return memo(
    picture,
    commitsKey,
    () => {
      const chosen = pathsCovered(picture, history, globs);
      const people = creditOf(picture, history);
      const found: number[] = [];
      for (let commit = 0; commit < history.commits.count; commit++) {
        const credited = (people.start[commit + 1] ?? 0) > (people.start[commit] ?? 0);
        if (credited && !isBulk(history, commit) && touches(history, commit, chosen)) found.push(commit);
      }
      return Int32Array.from(found);
    },
    keyOf(globs),
  );
}

/** Whether a commit touches any of the chosen paths; a path that is gone stands for itself. */
function touches({ rows }: History, commit: number, chosen: Uint8Array): boolean {
  const end = rows.start[commit + 1] ?? 0;
  for (let row = rows.start[commit] ?? 0; row < end; row++) {
    const living = rows.file[row] ?? -1;
    if (chosen[living >= 0 ? living : (rows.path[row] ?? -1)] === 1) return true;
  }
  return false;
}

/** Landed changes of a window (indexes into `Landed`, oldest first) that these commits came with. */
export function landedOf(history: History, commits: Int32Array, window: { readonly from: number; readonly to: number }): readonly number[] {
  const found = new Set<number>();
  for (const commit of commits) {
    const landed = history.commits.landed[commit] ?? -1;
    const time = history.landed.time[landed] ?? 0;
    if (landed >= 0 && time > window.from && time <= window.to) found.add(landed);
  }
  return [...found].sort((a, b) => a - b);
}

/** Those of the commits made within a window. */
export const commitsWithin = (history: History, commits: Int32Array, window: { readonly from: number; readonly to: number }): Int32Array =>
  commits.filter((commit) => (history.commits.time[commit] ?? 0) > window.from && (history.commits.time[commit] ?? 0) <= window.to);

/** The covered files' paths, for sentences. */
export const pathsOf = (picture: Picture, files: Int32Array): readonly Path[] =>
  [...files].map((file) => value(picture, "tree")?.files[file]?.path ?? "");

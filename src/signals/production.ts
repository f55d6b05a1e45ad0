import type { Path } from "#base";
import type { CodeFile } from "#code";
import { type Area, memo, memoKey, type Picture, value } from "#picture";
import { type Commit, recentCommits } from "./changes.ts";

/** A production file: source, in an area that is source. */
export interface ProductionFile {
  readonly file: CodeFile;
  /** Index into `Paths`; -1 when history knows no such path. */
  readonly path: number;
  readonly area: Area;
}

const filesKey = memoKey<ReadonlyMap<number, ProductionFile>>("signals: production files");

/** Production files of the tree by their index into `Paths`; those without a history are left out. */
export const productionFiles = (picture: Picture): ReadonlyMap<number, ProductionFile> =>
  memo(picture, filesKey, () => {
    const paths = value(picture, "history")?.paths;
    const areas = value(picture, "areas");
    const out = new Map<number, ProductionFile>();
    for (const [index, file] of (value(picture, "tree")?.files ?? []).entries()) {
      const path = paths?.indexOf(file.path) ?? -1;
      const area = areas?.list[areas.ofFile[index] ?? -1];
      if (path >= 0 && file.role === "source" && area?.kind === "source" && !isVersion(file.path)) out.set(path, { file, path, area });
    }
    return out;
  });

const commitsKey = memoKey<ReadonlyMap<number, readonly Commit[]>>("signals: commits by file");

/** Commits of the last thirty months by the file they touched, as an index into `Paths`. */
export const commitsByFile = (picture: Picture): ReadonlyMap<number, readonly Commit[]> =>
  memo(picture, commitsKey, () => grouped(recentCommits(picture), (commit) => commit.files));

const areasKey = memoKey<ReadonlyMap<number, readonly Commit[]>>("signals: commits by area");

/**
 * Commits of the last thirty months by the area whose code they touched: production and test files. A change log, a
 * manifest, a version number or a page of documentation that lies in a source area is not work on its code.
 */
export const commitsByArea = (picture: Picture): ReadonlyMap<number, readonly Commit[]> =>
  memo(picture, areasKey, () => {
    const area = codeAreas(picture);
    return grouped(recentCommits(picture), (commit) => new Set(commit.files.flatMap((file) => area.get(file) ?? [])));
  });

/** Area of each code file, by its index into `Paths`. */
function codeAreas(picture: Picture): ReadonlyMap<number, number> {
  const paths = value(picture, "history")?.paths;
  const areas = value(picture, "areas");
  const out = new Map<number, number>();
  for (const [index, file] of (value(picture, "tree")?.files ?? []).entries()) {
    const path = paths?.indexOf(file.path) ?? -1;
    const area = areas?.ofFile[index] ?? -1;
    if (path >= 0 && area >= 0 && (file.role === "source" || file.role === "test") && !isVersion(file.path)) out.set(path, area);
  }
  return out;
}

/** A file that holds little but the version number: releases change it, and nobody needs to know it. */
const isVersion = (path: Path): boolean => /(^|\/)_*(version|about|gem_version|release)_*\.[a-z]+$/i.test(path);

function grouped(commits: readonly Commit[], by: (commit: Commit) => Iterable<number>): ReadonlyMap<number, readonly Commit[]> {
  const out = new Map<number, Commit[]>();
  for (const commit of commits) {
    for (const group of by(commit)) {
      const list = out.get(group);
      if (list === undefined) out.set(group, [commit]);
      else list.push(commit);
    }
  }
  return out;
}

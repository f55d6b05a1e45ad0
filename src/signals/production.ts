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
      if (path >= 0 && file.role === "source" && area?.kind === "source") out.set(path, { file, path, area });
    }
    return out;
  });

const commitsKey = memoKey<ReadonlyMap<number, readonly Commit[]>>("signals: commits by file");

/** Commits of the last thirty months by the file they touched, as an index into `Paths`. */
export const commitsByFile = (picture: Picture): ReadonlyMap<number, readonly Commit[]> =>
  memo(picture, commitsKey, () => grouped(recentCommits(picture), (commit) => commit.files));

const areasKey = memoKey<ReadonlyMap<number, readonly Commit[]>>("signals: commits by area");

/** Commits of the last thirty months by the area whose code they touched. */
export const commitsByArea = (picture: Picture): ReadonlyMap<number, readonly Commit[]> =>
  memo(picture, areasKey, () => grouped(recentCommits(picture), (commit) => commit.areas));

function grouped(commits: readonly Commit[], by: (commit: Commit) => readonly number[]): ReadonlyMap<number, readonly Commit[]> {
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

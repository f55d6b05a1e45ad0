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

/** The production file at a path of history (index into `Paths`); `undefined` for anything else. */
export function productionFile(picture: Picture, path: number): ProductionFile | undefined {
  const [history, tree, areas] = [value(picture, "history"), value(picture, "tree"), value(picture, "areas")];
  const index = tree?.indexOf(history?.paths.path(path) ?? "") ?? -1;
  const file = tree?.files[index];
  const area = areas?.list[areas.ofFile[index] ?? -1];
  return file?.role === "source" && area?.kind === "source" ? { file, path, area } : undefined;
}

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

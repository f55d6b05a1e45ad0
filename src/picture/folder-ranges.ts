import { folderOf, type Path } from "#base";
import type { Tree } from "#code";

/** Where the files of a folder, and of those below it, stand in `Tree.files`: `first` included, `end` excluded. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Range of every folder. Files stand in order of path bytes, so those that begin alike stand together. */
export function folderRanges(tree: Tree): ReadonlyMap<Path, Range> {
  const ranges = new Map<Path, { first: number; end: number }>([["", { first: 0, end: tree.files.length }]]);
  tree.files.forEach(({ path }, index) => {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      const known = ranges.get(folder);
      if (known === undefined) ranges.set(folder, { first: index, end: index + 1 });
      else known.end = index + 1;
    }
  });
  return ranges;
}

/** The folder that all a glob can match lies in: what stands before its first sign. "" where that is the whole tree. */
export function fixedFolder(glob: string): Path {
  const sign = glob.search(/[*?[\]{}\\]/);
  return sign < 0 ? folderOf(glob) : folderOf(glob.slice(0, sign));
}

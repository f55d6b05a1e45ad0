import { folderOf, type Path } from "#base";

/**
 * The folders of a tree as columns, the root first and every folder after the one above it: what is asked of areas
 * is asked of some thousand folders, not of a hundred thousand paths.
 */
export interface Folders {
  readonly count: number;
  readonly path: readonly Path[];
  /** -1 for the root. */
  readonly parent: readonly number[];
  readonly indexOf: (folder: Path) => number;
  /** Folder of each path given. */
  readonly ofFile: Int32Array;
}

/** Deeper folders than this are counted to the one they lie in: a path may have thousands of segments. */
const deepest = 64;

export function foldersOf(paths: readonly Path[]): Folders {
  const path: Path[] = [""];
  const parent: number[] = [-1];
  const depth: number[] = [0];
  const index = new Map<Path, number>([["", 0]]);
  const enter = (folder: Path): number => {
    const known = index.get(folder);
    if (known !== undefined) return known;
    const above = enter(folderOf(folder));
    if ((depth[above] ?? 0) >= deepest) return above;
    index.set(folder, path.length);
    parent.push(above);
    depth.push((depth[above] ?? 0) + 1);
    return path.push(folder) - 1;
  };
  const ofFile = Int32Array.from(paths, (file) => enter(shorten(folderOf(file))));
  return { count: path.length, path, parent, ofFile, indexOf: (folder) => index.get(folder) ?? -1 };
}

/** Cut before it is walked: a path of a million slashes must not be a million steps deep. */
export function shorten(folder: Path): Path {
  if (folder.length <= 2 * deepest) return folder;
  const segments = folder.split("/", deepest + 1);
  return segments.length <= deepest ? folder : segments.slice(0, deepest).join("/");
}

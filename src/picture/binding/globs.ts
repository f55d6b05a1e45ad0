import { folderOf, type Path } from "#base";
import type { Tree } from "#code";

/** Files that are most of a folder are said as the folder. */
const shareOfFolder = 0.6;
const fewestOfFolder = 3;

/** Characters that a glob would read as its own. */
const escaped = (path: Path): string => path.replaceAll(/[*?[\]{}\\]/g, "\\$&");

/** A glob for one file, or for all that lies in a folder. */
export const fileGlob = (path: Path): string => escaped(path);
export const folderGlob = (path: Path): string => `${escaped(path)}/**`;

/** Source files of each folder of the tree, those below it among them. */
export function folderSizes(tree: Tree): ReadonlyMap<Path, number> {
  const sizes = new Map<Path, number>();
  for (const file of tree.files) {
    if (file.role !== "source") continue;
    for (let folder = folderOf(file.path); folder !== ""; folder = folderOf(folder)) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  }
  return sizes;
}

/** Folders most of whose source files are among these, the highest first; none lies in another. */
export function wholeFolders(paths: readonly Path[], sizes: ReadonlyMap<Path, number>): readonly Path[] {
  const chosen = new Map<Path, number>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) chosen.set(folder, (chosen.get(folder) ?? 0) + 1);
  }
  const whole = [...chosen]
    .filter(([folder, count]) => count >= fewestOfFolder && count >= shareOfFolder * (sizes.get(folder) ?? Number.POSITIVE_INFINITY))
    .map(([folder]) => folder)
    .toSorted((a, b) => a.length - b.length);
  return whole.filter((folder) => !whole.some((above) => above !== folder && folder.startsWith(`${above}/`)));
}

import { folderOf, nameOf, type Path } from "#base";
import type { Tree } from "../types.ts";
import { upwards } from "./paths.ts";
import type { Resolver } from "./resolver.ts";

/** By dots for relative imports, else from the folders that hold packages: the root, `src`, and wherever a package begins. */
export const python: Resolver = {
  languages: ["Python", "Cython"],
  open: (tree) => {
    const isPackage = (folder: Path): boolean => tree.indexOf(`${folder}/__init__.py`) >= 0;
    const roots = rootFolders(tree, isPackage);
    return (file, word) => {
      const folder = folderOf(tree.files[file]?.path ?? "");
      const dots = /^\.*/.exec(word)?.[0].length ?? 0;
      const parts = word
        .slice(dots)
        .split(".")
        .filter((part) => part !== "");
      const index =
        dots > 0 ? moduleIn(tree, ancestor(folder, dots - 1), parts, 0) : absolute(tree, rootsFor(folder, roots, isPackage), parts);
      return index < 0 || index === file ? [] : [index];
    };
  },
};

function ancestor(folder: Path, levels: number): Path {
  let at = folder;
  for (let level = 0; level < levels && at !== ""; level++) at = folderOf(at);
  return at;
}

function rootFolders(tree: Tree, isPackage: (folder: Path) => boolean): readonly Path[] {
  const roots = new Set<Path>(["", "src", "lib", "python"]);
  for (const { path } of tree.files) {
    if (nameOf(path) !== "__init__.py") continue;
    const above = folderOf(folderOf(path));
    if (folderOf(path) !== "" && !isPackage(above)) roots.add(above);
  }
  return [...roots];
}

/** A script sees its own folder first; then the folder its package lies in; then all others. */
function rootsFor(folder: Path, roots: readonly Path[], isPackage: (folder: Path) => boolean): readonly Path[] {
  let outermost = folder;
  for (const above of upwards(folder)) {
    outermost = above;
    if (!isPackage(above)) break;
  }
  return [...new Set([outermost, ...roots])];
}

function absolute(tree: Tree, roots: readonly Path[], parts: readonly string[]): number {
  for (const root of roots) {
    const index = moduleIn(tree, root, parts, 1);
    if (index >= 0) return index;
  }
  return -1;
}

/** The longest beginning of the dotted name that is a module: "a.b.C" is "a/b.py" where C is a class in it. */
function moduleIn(tree: Tree, root: Path, parts: readonly string[], least: number): number {
  for (let length = parts.length; length >= least; length--) {
    const path = [...(root === "" ? [] : [root]), ...parts.slice(0, length)].join("/");
    for (const file of length === 0 ? [`${path}/__init__.py`] : [`${path}.py`, `${path}/__init__.py`, `${path}.pyx`, `${path}.pyi`]) {
      const index = tree.indexOf(file.replace(/^\//, ""));
      if (index >= 0) return index;
    }
  }
  return -1;
}

import { folderOf, nameOf, type Path } from "#base";
import { valuesOf } from "../manifests/packages.ts";
import type { Tree } from "../types.ts";
import { joinPath, upwards } from "./paths.ts";
import type { Resolver } from "./resolver.ts";

interface Crate {
  /** Name as used in code. */
  readonly name: string;
  /** The file its library starts in. */
  readonly lib: Path;
  /** The files its other targets start in, where the manifest names them. */
  readonly targets: readonly Path[];
}

/** By `mod` lines and module paths: `crate::a::b` is a/b.rs or a/b/mod.rs below the crate's source, other crates by name. */
export const rust: Resolver = {
  languages: ["Rust"],
  open: (tree) => {
    const crates = cratesOf(tree);
    const targets = targetFolders(crates);
    const byName = new Map(crates.map((crate) => [crate.name, crate]));
    return (file, word) => {
      const path = tree.files[file]?.path ?? "";
      const index = word.startsWith("mod ") ? childModule(tree, path, word) : used(tree, path, word, targets, byName);
      return index < 0 || index === file ? [] : [index];
    };
  },
};

function cratesOf(tree: Tree): readonly Crate[] {
  return tree.files.flatMap((file, index) => {
    if (nameOf(file.path) !== "Cargo.toml") return [];
    const words = tree.declared?.(index) ?? [];
    const folder = folderOf(file.path);
    const name = valuesOf(words, "crate")[0] ?? valuesOf(words, "name")[0];
    const lib = joinPath(folder, valuesOf(words, "lib")[0] ?? "src/lib.rs");
    const targets = valuesOf(words, "target").flatMap((target) => joinPath(folder, target) ?? []);
    return name === undefined || lib === undefined ? [] : [{ name: name.replaceAll("-", "_"), lib, targets }];
  });
}

/** Where the children of a module lie: beside "mod.rs" and the root of a crate, else in a folder of its own name. */
function childFolder(path: Path): Path {
  const name = nameOf(path).replace(/\.rs$/, "");
  const isRoot =
    name === "mod" || name === "lib" || name === "main" || /(?:^|\/)(?:src\/bin|tests|examples|benches)\/[^/]+\.rs$/.test(path);
  return isRoot ? folderOf(path) : path.replace(/\.rs$/, "");
}

function childModule(tree: Tree, path: Path, word: string): number {
  const [name = "", given] = word.slice(4).split(" = ", 2);
  if (given !== undefined) return indexOf(tree, joinPath(folderOf(path), given));
  return moduleFile(tree, childFolder(path), name);
}

function moduleFile(tree: Tree, folder: Path, name: string): number {
  const base = folder === "" ? name : `${folder}/${name}`;
  const direct = tree.indexOf(`${base}.rs`);
  return direct >= 0 ? direct : tree.indexOf(`${base}/mod.rs`);
}

const indexOf = (tree: Tree, path: Path | undefined): number => (path === undefined ? -1 : tree.indexOf(path));

function used(tree: Tree, path: Path, word: string, targets: ReadonlyMap<Path, Path>, byName: ReadonlyMap<string, Crate>): number {
  const [first = "", ...rest] = word.split("::");
  if (first === "crate") {
    const own = crateRoot(tree, path, targets);
    return own === undefined ? -1 : walk(tree, own.folder, own.file, rest);
  }
  if (first === "self") return walk(tree, childFolder(path), -1, rest);
  if (first === "super") return above(tree, path, rest);
  const other = byName.get(first);
  if (other !== undefined) return walk(tree, folderOf(other.lib), tree.indexOf(other.lib), rest);
  return walk(tree, childFolder(path), -1, [first, ...rest]);
}

/**
 * The folder in which the crate of a file starts, and the file it starts in: the nearest above it that holds a
 * "lib.rs", a "main.rs" or a target the manifest names; a test, an example or a program of its own starts beside itself.
 */
function crateRoot(tree: Tree, path: Path, targets: ReadonlyMap<Path, Path>): { folder: Path; file: number } | undefined {
  for (const folder of upwards(folderOf(path))) {
    const inFolder = (name: string): number => tree.indexOf(folder === "" ? name : `${folder}/${name}`);
    const file = [tree.indexOf(targets.get(folder) ?? ""), inFolder("lib.rs"), inFolder("main.rs")].find((found) => found >= 0);
    if (file !== undefined) return { folder, file };
    if (/(?:^|\/)(?:src\/bin|tests|examples|benches)$/.test(folder)) return { folder, file: -1 };
    if (inFolder("Cargo.toml") >= 0) return undefined;
  }
  return undefined;
}

/** Files in which targets start, by their folder. */
function targetFolders(crates: readonly Crate[]): ReadonlyMap<Path, Path> {
  return new Map(crates.flatMap((crate) => [...crate.targets, crate.lib].map((file) => [folderOf(file), file] as const)));
}

function above(tree: Tree, path: Path, parts: readonly string[]): number {
  let folder = folderOf(childFolder(path));
  let at = 0;
  for (; parts[at] === "super"; at++) folder = folderOf(folder);
  return walk(tree, folder, ownerOf(tree, folder), parts.slice(at));
}

/** The file whose children lie in a folder. */
function ownerOf(tree: Tree, folder: Path): number {
  for (const path of [`${folder}.rs`, `${folder}/mod.rs`, `${folder}/lib.rs`, `${folder}/main.rs`])
    if (tree.indexOf(path) >= 0) return tree.indexOf(path);
  return -1;
}

/** The module of the longest beginning of the path: what follows is an item in it. `start` where not even the first part is a module. */
function walk(tree: Tree, folder: Path, start: number, parts: readonly string[]): number {
  let found = start;
  let at = folder;
  for (const part of parts) {
    const next = moduleFile(tree, at, part);
    if (next < 0) break;
    found = next;
    at = at === "" ? part : `${at}/${part}`;
  }
  return found;
}

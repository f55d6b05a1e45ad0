import { folderOf, nameOf, type Path } from "#base";
import { valuesOf } from "../manifests/packages.ts";
import type { Tree } from "../types.ts";
import type { FindFile } from "./find-file.ts";
import { joinPath, upwards } from "./paths.ts";

interface Manifest {
  readonly folder: Path;
  readonly words: readonly string[];
}

/** Resolves "name", "name/sub" of packages in the tree, and "#alias" of the package that asks. -1: not of this tree. */
export function packageNames(tree: Tree, find: FindFile): (from: Path, spec: string) => number {
  const manifests = tree.files.flatMap((file, index) =>
    nameOf(file.path) === "package.json" ? [{ folder: folderOf(file.path), words: tree.declared?.(index) ?? [] }] : [],
  );
  const byName = new Map(
    manifests.toReversed().flatMap((manifest) => valuesOf(manifest.words, "name").map((name) => [name, manifest] as const)),
  );
  const byFolder = new Map(manifests.map((manifest) => [manifest.folder, manifest]));
  return (from, spec) => {
    if (spec.startsWith("#")) return aliasOf(from, spec, byFolder, find);
    const [name, sub] = splitName(spec);
    const manifest = byName.get(name);
    return manifest === undefined ? -1 : sub === "" ? entryOf(manifest, find) : subpathOf(manifest, sub, find);
  };
}

/** "@scope/name/sub/path" is "@scope/name" and "sub/path". */
function splitName(spec: string): readonly [name: string, sub: string] {
  const parts = spec.split("/");
  const length = spec.startsWith("@") ? 2 : 1;
  return [parts.slice(0, length).join("/"), parts.slice(length).join("/")];
}

/** What a package's name leads to. Built files are not in the tree: their source usually lies where `src` is put for `dist`. */
function entryOf({ folder, words }: Manifest, find: FindFile): number {
  for (const entry of valuesOf(words, "entry")) {
    const index = builtOrSource(folder, entry, find);
    if (index >= 0) return index;
  }
  return firstOf(find, [
    joinPath(folder, "src/index"),
    joinPath(folder, "index"),
    joinPath(folder, "lib/index"),
    joinPath(folder, "src/main"),
  ]);
}

function subpathOf({ folder, words }: Manifest, sub: string, find: FindFile): number {
  for (const line of valuesOf(words, "subpath")) {
    const [pattern = "", target = ""] = line.split(" ");
    const index = fill(pattern, `./${sub}`, target, (path) => builtOrSource(folder, path, find));
    if (index >= 0) return index;
  }
  return firstOf(find, [joinPath(folder, sub), joinPath(folder, `src/${sub}`)]);
}

function aliasOf(from: Path, spec: string, byFolder: ReadonlyMap<Path, Manifest>, find: FindFile): number {
  for (const folder of upwards(folderOf(from))) {
    const manifest = byFolder.get(folder);
    if (manifest === undefined) continue;
    for (const line of valuesOf(manifest.words, "alias")) {
      const [pattern = "", target = ""] = line.split(" ");
      const index = fill(pattern, spec, target, (path) => builtOrSource(folder, path, find));
      if (index >= 0) return index;
    }
    return -1;
  }
  return -1;
}

/** Matches a pattern with at most one star and looks for its target with the star filled in. */
export function fill(pattern: string, spec: string, target: string, look: (path: string) => number): number {
  const star = pattern.indexOf("*");
  if (star < 0) return pattern === spec ? look(target) : -1;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (!spec.startsWith(before) || !spec.endsWith(after) || spec.length < before.length + after.length) return -1;
  return look(target.replace("*", () => spec.slice(before.length, spec.length - after.length)));
}

function builtOrSource(folder: Path, path: string, find: FindFile): number {
  const direct = joinPath(folder, path);
  const source = joinPath(
    folder,
    path.replace(/^(?:\.\/)?(?:dist|lib|build|out|esm|cjs)\//, "src/").replace(/\.d\.[cm]?ts$|\.[cm]?js$/, ""),
  );
  return firstOf(find, [direct, source]);
}

function firstOf(find: FindFile, paths: readonly (Path | undefined)[]): number {
  for (const path of paths) {
    const index = path === undefined ? -1 : find(path);
    if (index >= 0) return index;
  }
  return -1;
}

import { folderOf, nameOf, type Path } from "#base";
import { valuesOf } from "../manifests/packages.ts";
import type { Tree } from "../types.ts";
import { endsWithPath, filesByName, nearest } from "./paths.ts";
import type { Resolver } from "./resolver.ts";

const languages = ["Java", "Kotlin", "Scala"] as const;
const isJvm = (language: string | undefined): boolean => languages.some((known) => known === language);

/**
 * By folders: "a.b.C" is the file C in a folder that ends in a/b, or a Kotlin file whose package line says a.b. Of a
 * class that several modules have, the one nearest to the file that asks.
 */
export const jvm: Resolver = {
  languages,
  open: (tree) => {
    const byClass = filesByName(tree, isJvm, (path) => nameOf(path).replace(/\.\w+$/, ""));
    const byPackage = packageIndex(tree);
    return (file, word) => {
      const from = tree.files[file]?.path ?? "";
      const parts = word.replace(/\.\*$/, "").split(".");
      const named = classOf(tree, byClass, from, parts);
      if (named.length > 0) return named.filter((target) => target !== file);
      const members = byPackage(parts);
      return word.endsWith(".*") ? members.filter((target) => target !== file) : [];
    };
  },
};

/** The class is the last part that is a file, for a nested class or a static member: "a.b.Outer.Inner". */
function classOf(tree: Tree, byClass: ReadonlyMap<string, readonly number[]>, from: Path, parts: readonly string[]): readonly number[] {
  for (let length = parts.length; length > Math.max(0, parts.length - 3); length--) {
    const folder = parts.slice(0, length - 1).join("/");
    const files = (byClass.get(parts[length - 1] ?? "") ?? []).filter(
      (file) => endsWithPath(folderOf(tree.files[file]?.path ?? ""), folder) || inPackage(tree, file, parts, length - 1),
    );
    if (files.length > 0) return nearest(tree, from, files);
  }
  return [];
}

/** Kotlin need not lay its packages out as folders: the package line is asked. */
const inPackage = (tree: Tree, file: number, parts: readonly string[], length: number): boolean =>
  tree.files[file]?.language === "Kotlin" && valuesOf(tree.declared?.(file) ?? [], "package")[0] === parts.slice(0, length).join(".");

/** Files of a package by its name, tests left out. */
function packageIndex(tree: Tree): (parts: readonly string[]) => readonly number[] {
  const byFolder = filesByName(tree, (language) => isJvm(language), folderOf);
  const byLast = new Map<string, Path[]>();
  for (const folder of byFolder.keys()) byLast.set(nameOf(folder), [...(byLast.get(nameOf(folder)) ?? []), folder]);
  return (parts) =>
    (byLast.get(parts.at(-1) ?? "") ?? [])
      .filter((folder) => endsWithPath(folder, parts.join("/")))
      .flatMap((folder) => byFolder.get(folder) ?? [])
      .filter((file) => tree.files[file]?.role !== "test");
}

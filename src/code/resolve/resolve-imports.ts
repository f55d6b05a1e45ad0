import { byText, type Csr } from "#base";
import { languageNamed } from "../language/language-of.ts";
import type { CodeFile, ImportGraph, Tree } from "../types.ts";
import type { Resolver } from "./resolver.ts";

/** Which file imports which, and of which languages that is known. A file that imports another twice does so once. */
export function resolveWith(resolvers: readonly Resolver[], tree: Tree): ImportGraph {
  const opened = new Map<string, ReturnType<Resolver["open"]>>();
  const present = new Set(tree.files.flatMap((file) => (file.imports === undefined ? [] : [file.language ?? ""])));
  for (const resolver of resolvers) {
    const used = resolver.languages.filter((language) => present.has(language));
    const resolve = used.length === 0 ? undefined : resolver.open(tree);
    for (const language of used) if (resolve !== undefined) opened.set(language, resolve);
  }
  const sources = tree.files.filter((file) => file.role === "source");
  const languages = [...new Set(sources.filter(isProgram).map((file) => file.language ?? ""))].toSorted(byText);
  const isRead = (file: CodeFile): boolean => file.imports !== undefined && opened.has(file.language ?? "");
  return {
    edges: edgesOf(tree, opened),
    read: languages.filter((language) => opened.has(language)),
    notRead: languages.filter((language) => !opened.has(language)),
    covered: { files: sources.filter(isRead).length, of: sources.length },
  };
}

/** Says which words of a file lead to another of the tree: what `resolveWith` forgets. */
export function wordsWith(resolvers: readonly Resolver[], tree: Tree): (from: number, to: number) => readonly string[] {
  const opened = new Map<Resolver, ReturnType<Resolver["open"]>>();
  return (from, to) => {
    const file = tree.files[from];
    const resolver = resolvers.find(({ languages }) => languages.includes(file?.language ?? ""));
    if (file === undefined || resolver === undefined) return [];
    const resolve = opened.get(resolver) ?? resolver.open(tree);
    opened.set(resolver, resolve);
    return (file.imports ?? []).filter((word) => resolve(from, word).includes(to));
  };
}

const isProgram = (file: CodeFile): boolean => languageNamed(file.language)?.kind === "programming";

function edgesOf(tree: Tree, opened: ReadonlyMap<string, (file: number, word: string) => readonly number[]>): Csr {
  const start = new Uint32Array(tree.files.length + 1);
  const value: number[] = [];
  tree.files.forEach((file, index) => {
    const resolve = opened.get(file.language ?? "");
    const targets = new Set<number>();
    if (resolve !== undefined) for (const word of file.imports ?? []) for (const target of resolve(index, word)) targets.add(target);
    targets.delete(index);
    for (const target of [...targets].toSorted((a, b) => a - b)) value.push(target);
    start[index + 1] = value.length;
  });
  return { start, value: Int32Array.from(value) };
}

import { csrFromPairs } from "#base";
import type { ImportGraph, Tree } from "../types.ts";

/** Which file imports which. */
export function resolveImports(tree: Tree): ImportGraph {
  const sources = tree.files.filter((file) => file.role === "source");
  const languages = [...new Set(sources.flatMap((file) => (file.language === undefined ? [] : [file.language])))].toSorted();
  return { edges: csrFromPairs(tree.files.length, [], []), read: [], notRead: languages, covered: { files: 0, of: sources.length } };
}

import { folderOf, type Path } from "#base";
import type { Tree } from "../types.ts";
import type { FindFile } from "./find-file.ts";
import { packageNames } from "./npm-names.ts";
import { joinPath } from "./paths.ts";
import type { Resolver } from "./resolver.ts";
import { tsconfigPaths } from "./tsconfig-paths.ts";

const extensions = [
  ".ts",
  ".tsx",
  ".d.ts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".mts",
  ".cts",
  ".vue",
  ".svelte",
  ".astro",
  ".json",
  ".css",
  ".scss",
];
/** TypeScript writes the name of what it will become. */
const written: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.js$/, [".ts", ".tsx", ".jsx", ".d.ts"]],
  [/\.jsx$/, [".tsx"]],
  [/\.mjs$/, [".mts", ".d.mts"]],
  [/\.cjs$/, [".cts", ".d.cts"]],
];

/** By relative path, `tsconfig.json` paths, `package.json` imports, and names of packages of the workspace. */
export const ecmascript: Resolver = {
  languages: ["JavaScript", "TypeScript", "TSX", "Vue", "Svelte", "Astro"],
  open: (tree) => {
    const find = fileFinder(tree);
    const byName = packageNames(tree, find);
    const byConfig = tsconfigPaths(tree, find);
    return (file, word) => {
      const spec = word.replace(/[?#].*$/, "") || word;
      const from = tree.files[file]?.path ?? "";
      const target = /^\.{1,2}(?:\/|$)/.test(spec) ? relative(find, from, spec) : found(byConfig(from, spec), () => byName(from, spec));
      return target < 0 ? [] : [target];
    };
  },
};

const found = (first: number, second: () => number): number => (first >= 0 ? first : second());

function relative(find: FindFile, from: Path, spec: string): number {
  const path = joinPath(folderOf(from), spec);
  return path === undefined ? -1 : find(path);
}

function fileFinder(tree: Tree): FindFile {
  const known = new Map<Path, number>();
  const look = (path: Path): number => {
    const exact = tree.indexOf(path);
    if (exact >= 0) return exact;
    for (const [ending, others] of written) {
      if (ending.test(path))
        for (const other of others) if (tree.indexOf(path.replace(ending, other)) >= 0) return tree.indexOf(path.replace(ending, other));
    }
    return first(
      tree,
      extensions.map((extension) => path + extension),
      extensions.map((extension) => (path === "" ? `index${extension}` : `${path}/index${extension}`)),
    );
  };
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const index = look(path);
    known.set(path, index);
    return index;
  };
}

function first(tree: Tree, ...lists: readonly (readonly Path[])[]): number {
  for (const list of lists) for (const path of list) if (tree.indexOf(path) >= 0) return tree.indexOf(path);
  return -1;
}

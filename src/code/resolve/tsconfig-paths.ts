import { folderOf, nameOf, type Path } from "#base";
import { valuesOf } from "../manifests/packages.ts";
import type { Tree } from "../types.ts";
import type { FindFile } from "./find-file.ts";
import { fill } from "./npm-names.ts";
import { joinPath, upwards } from "./paths.ts";

interface Rule {
  readonly pattern: string;
  readonly target: string;
  /** Where the target is seen from. */
  readonly from: Path;
}

interface Config {
  readonly rules: readonly Rule[];
  readonly base: Path | undefined;
}

const none: Config = { rules: [], base: undefined };
/** A chain of `extends` longer than this goes in a circle. */
const longestChain = 10;

/** Resolves a name by `paths` and `baseUrl` of the nearest tsconfig that has any. -1: it says nothing. */
export function tsconfigPaths(tree: Tree, find: FindFile): (from: Path, spec: string) => number {
  const byFolder = new Map<Path, Path>();
  for (const { path } of tree.files) if (/^(?:tsconfig|jsconfig)\.json$/.test(nameOf(path))) byFolder.set(folderOf(path), path);
  const configs = new Map<Path, Config>();
  const configOf = (folder: Path): Config => {
    const known = configs.get(folder);
    if (known !== undefined) return known;
    const path = byFolder.get(folder);
    const own = path === undefined ? none : readConfig(tree, path, longestChain);
    const config = own.rules.length === 0 && own.base === undefined && folder !== "" ? configOf(folderOf(folder)) : own;
    configs.set(folder, config);
    return config;
  };
  return (from, spec) => {
    const folder = nearestFolder(byFolder, folderOf(from));
    return folder === undefined ? -1 : apply(configOf(folder), spec, find);
  };
}

function nearestFolder(byFolder: ReadonlyMap<Path, Path>, folder: Path): Path | undefined {
  for (const above of upwards(folder)) if (byFolder.has(above)) return above;
  return undefined;
}

function readConfig(tree: Tree, path: Path, left: number): Config {
  const index = tree.indexOf(path);
  if (index < 0 || left === 0) return none;
  const words = tree.declared?.(index) ?? [];
  const folder = folderOf(path);
  const inherited = valuesOf(words, "extends")
    .filter((name) => name.startsWith("."))
    .map((name) => readConfig(tree, withJson(joinPath(folder, name) ?? ""), left - 1));
  const base =
    valuesOf(words, "base")
      .map((name) => joinPath(folder, name))
      .find((found) => found !== undefined) ?? inherited.find((config) => config.base !== undefined)?.base;
  const rules = valuesOf(words, "path").map((line): Rule => {
    const [pattern = "", target = ""] = line.split(" ");
    return { pattern, target, from: base ?? folder };
  });
  return { rules: rules.length > 0 ? rules : inherited.flatMap((config) => config.rules), base };
}

const withJson = (path: Path): Path => (path.endsWith(".json") ? path : `${path}.json`);

function apply({ rules, base }: Config, spec: string, find: FindFile): number {
  for (const { pattern, target, from } of rules) {
    const index = fill(pattern, spec, target, (path) => find(joinPath(from, path) ?? ""));
    if (index >= 0) return index;
  }
  const path = base === undefined ? undefined : joinPath(base, spec);
  return path === undefined || path === "" ? -1 : find(path);
}

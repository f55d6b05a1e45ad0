import { folderOf, nameOf, type Path } from "#base";
import type { Tree } from "../types.ts";

/** `path` as seen from `folder`; `undefined` when it leaves the tree. */
export function joinPath(folder: Path, path: string): Path | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** The folder itself and those above it, nearest first, the root last. */
export function* upwards(folder: Path): Generator<Path> {
  for (let at = folder; at !== ""; at = folderOf(at)) yield at;
  yield "";
}

/** Files by the last segment of their path, of some languages only. */
export function filesByName(
  tree: Tree,
  applies: (language: string | undefined, path: Path) => boolean,
  key: (path: Path) => string = nameOf,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  tree.files.forEach((file, at) => {
    if (!applies(file.language, file.path)) return;
    const name = key(file.path);
    const known = index.get(name);
    if (known === undefined) index.set(name, [at]);
    else known.push(at);
  });
  return index;
}

/** A folder of things that tests are fed with: what lies there stands in for something else. */
const fixtures = /(?:^|\/)(?:_*(?:test[-_]?)?fixtures?_*|__mocks__|mocks|test[-_]?data|testdata|src\/test\/resources)\//i;

/** Whether a file may answer one that asks by name: a fixture answers only those that lie beside its folder, or in it. */
function mayAnswer(asking: Path, answering: Path): boolean {
  const found = fixtures.exec(answering);
  return found === null || asking.startsWith(answering.slice(0, found.index === 0 ? 0 : found.index + 1));
}

/** Among files that could be meant, those nearest to the one that asks: with the longest beginning in common. */
export function nearest(tree: Tree, asking: Path, candidates: readonly number[]): readonly number[] {
  let best = -1;
  let chosen = -1;
  for (const candidate of candidates) {
    const path = tree.files[candidate]?.path ?? "";
    const shared = sharedFolders(asking, path);
    if (shared > best && mayAnswer(asking, path)) {
      best = shared;
      chosen = candidate;
    }
  }
  return chosen < 0 ? [] : [chosen];
}

function sharedFolders(a: Path, b: Path): number {
  let shared = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === "/") shared++;
  return shared;
}

/** Whether a path ends in whole segments with another. */
export const endsWithPath = (path: Path, end: Path): boolean => path === end || path.endsWith(`/${end}`);

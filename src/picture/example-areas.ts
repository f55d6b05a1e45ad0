import { byText } from "#base";
import type { Role, Tree } from "#code";
import type { History } from "#history";
import type { Area, AreaKind, Areas } from "./types.ts";

/**
 * Areas of an example: by the longest folder named, else the first folder. Deliberately simpler than
 * `divideIntoAreas`, so that an example says plainly what its areas are.
 */
export function exampleAreas(tree: Tree, history: History, named: Readonly<Record<string, string>> = {}): Areas {
  const idOf = (path: string): string => nameOf(path, named);
  const ids = [...new Set(tree.files.filter((file) => kindOf(file.role) !== undefined).map((file) => idOf(file.path)))].sort(byText);
  const index = new Map(ids.map((id, at) => [id, at]));
  const areaOf = (path: string): number => index.get(idOf(path)) ?? -1;
  const ofFile = Int32Array.from(tree.files, (file) => (kindOf(file.role) === undefined ? -1 : areaOf(file.path)));
  return {
    list: ids.map((id, at) => describe(id, tree, ofFile, at)),
    ofFile,
    ofPath: Int32Array.from({ length: history.paths.count }, (_, path) => ofPath(history.paths.path(path), tree, ofFile, areaOf)),
    indexOf: (id) => index.get(id) ?? -1,
  };
}

function nameOf(path: string, named: Readonly<Record<string, string>>): string {
  const folders = Object.keys(named).filter((folder) => path === folder || path.startsWith(`${folder}/`));
  const longest = folders.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return named[longest] ?? longest;
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : ".";
}

const kindOf = (role: Role): AreaKind | undefined =>
  role === "source" || role === "test" || role === "docs" || role === "infrastructure" ? role : undefined;

function ofPath(path: string, tree: Tree, ofFile: Int32Array, areaOf: (path: string) => number): number {
  const file = tree.indexOf(path);
  return file >= 0 ? (ofFile[file] ?? -1) : areaOf(path);
}

/** An area is what most of its files are. */
function describe(id: string, tree: Tree, ofFile: Int32Array, at: number): Area {
  const members = tree.files.filter((_, file) => ofFile[file] === at);
  const kinds: readonly AreaKind[] = ["source", "test", "docs", "infrastructure"];
  const count = (kind: AreaKind): number => members.filter((file) => file.role === kind).length;
  const kind = kinds.reduce((best, next) => (count(next) > count(best) ? next : best), "source");
  return { id, kind, because: "example", files: members.length };
}

import { addMonths, byText, csrRow, folderOf, type Path } from "#base";
import { type CoupledPair, type Coupling, type Picture, value } from "#picture";
import { landedBetween } from "./changes.ts";
import { namedAlike } from "./named-alike.ts";
import { commitsByFile, type ProductionFile, productionFile } from "./production.ts";
import type { RuleOptions } from "./types.ts";

/** Two production files that change together, and nothing explains it. */
export interface Pair extends CoupledPair {
  readonly files: readonly [ProductionFile, ProductionFile];
}

/** Pairs that share files, directly or through others: one thing to talk about. */
export interface Group {
  /** The most significant first. */
  readonly pairs: readonly [Pair, ...Pair[]];
  readonly files: readonly ProductionFile[];
  readonly folders: readonly Path[];
}

/** Coupled pairs of production files that neither an import nor a name explains, as groups. */
export function unexplainedGroups(picture: Picture, option: RuleOptions, found: Coupling): readonly Group[] {
  const pairs = found.pairs.flatMap((pair) => unexplained(picture, option, pair));
  return grouped(pairs.filter((pair) => isSpecific(picture, pair, option("files"))));
}

function unexplained(picture: Picture, option: RuleOptions, pair: CoupledPair): readonly Pair[] {
  if (pair.explained !== undefined || pair.shared < option("shared") || pair.degree < option("degree")) return [];
  const [a, b] = pair.historyPaths.map((path) => productionFile(picture, path));
  if (a === undefined || b === undefined) return [];
  return folderOf(pair.a) === folderOf(pair.b) || namedAlike(pair.a, pair.b) || reachesByOne(picture, pair.a, pair.b)
    ? []
    : [{ ...pair, files: [a, b] }];
}

/** Whether one imports a file that imports the other: then the code says that one rests on the other. */
function reachesByOne(picture: Picture, a: Path, b: Path): boolean {
  const [tree, imports] = [value(picture, "tree"), value(picture, "imports")];
  if (tree === undefined || imports === undefined) return false;
  const reaches = (from: number, to: number): boolean =>
    csrRow(imports.edges, from).some((over) => csrRow(imports.edges, over).includes(to));
  const [one, other] = [tree.indexOf(a), tree.indexOf(b)];
  return reaches(one, other) || reaches(other, one);
}

/** Whether at least half of the shared commits touched few files: large ones hold much that has nothing to do with each other. */
function isSpecific(picture: Picture, pair: Pair, files: number): boolean {
  const [a, b] = pair.historyPaths;
  const at = picture.repository.at.time;
  const shared = landedBetween(commitsByFile(picture).get(a) ?? [], addMonths(at, -12), at).filter((commit) => commit.files.includes(b));
  return shared.filter((commit) => commit.breadth <= files).length * 2 >= Math.min(shared.length, pair.shared);
}

/** Pairs of the same two folders belong together, and so do pairs that share a file. */
function grouped(pairs: readonly Pair[]): readonly Group[] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((group) => group.some((other) => belong(pair, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), pair]);
  }
  return groups.flatMap((group) => {
    const [first, ...more] = group.toSorted((x, y) => x.logP - y.logP);
    return first === undefined ? [] : [groupOf([first, ...more])];
  });
}

const belong = (one: Pair, other: Pair): boolean =>
  one.historyPaths.some((path) => other.historyPaths.includes(path)) ||
  foldersOf([one]).join("\u0000") === foldersOf([other]).join("\u0000");

function groupOf(pairs: readonly [Pair, ...Pair[]]): Group {
  return {
    pairs,
    files: [...new Map(pairs.flatMap((pair) => pair.files.map((file) => [file.path, file] as const))).values()],
    folders: foldersOf(pairs),
  };
}

const foldersOf = (pairs: readonly Pair[]): readonly Path[] =>
  [...new Set(pairs.flatMap((pair) => [folder(pair.a), folder(pair.b)]))].toSorted(byText);

const folder = (path: Path): string => (folderOf(path) === "" ? "." : folderOf(path));

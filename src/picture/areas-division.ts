import { folderOf, nameOf, type Path } from "#base";
import { type Package, roleOf, type Tree } from "#code";
import { type Folders, foldersOf, shorten } from "./areas-folders.ts";
import { type Heads, headFolders } from "./areas-split.ts";
import { stemOf, stemsOf } from "./areas-stems.ts";
import type { Weights } from "./areas-weight.ts";

/** An area before its files are counted. */
export interface Draft {
  readonly id: string;
  readonly because: string;
}

/** Says in which area a file of the tree lies, and a path that exists no more: HEAD's division applied to the past. */
export interface Division {
  readonly ofFile: (file: number) => Draft;
  readonly ofPath: (path: Path) => Draft;
}

/** Divides by packages, folders and file-name stems. */
export function division(tree: Tree, counted: Uint8Array, weights: Weights): Division {
  const folders = foldersOf(tree.files.map((file) => file.path));
  const packages = packagesByFolder(tree, folders);
  const heads = headFolders(
    folders,
    [...packages.keys()].filter((folder) => folder > 0),
    counted,
    weights,
    sourceFiles(tree),
  );
  const drafts = headDrafts(folders, heads, packages);
  const stems = stemDrafts(tree, folders, heads, counted, weights);
  const folderOfPath = nearestFolder(folders);
  const ofFolder = folders.path.map((_, folder) => drafts.get(heads.ofFolder[folder] ?? 0) ?? rootDraft);
  const draftOf = (folder: number, path: Path): Draft => stems.get(folder)?.get(stemOf(path)) ?? ofFolder[folder] ?? rootDraft;
  return {
    ofFile: (file) => draftOf(folders.ofFile[file] ?? 0, tree.files[file]?.path ?? ""),
    ofPath: (path) => {
      const folder = folderOfPath(folderOf(path));
      return folders.path[folder] === folderOf(path) ? draftOf(folder, path) : (ofFolder[folder] ?? rootDraft);
    },
  };
}

const rootDraft: Draft = { id: "./*", because: "what lies in the root and in no other area" };

const sourceFiles = (tree: Tree): Uint8Array => Uint8Array.from(tree.files, (file) => (file.role === "source" ? 1 : 0));

/**
 * A folder may be a package of several ecosystems: the one that calls it by its name says what it is. Packages that
 * tests and examples are made of are no parts of the system.
 */
function packagesByFolder(tree: Tree, folders: Folders): ReadonlyMap<number, Package> {
  const found = new Map<number, Package>();
  for (const one of tree.packages) {
    const folder = folders.indexOf(one.folder);
    if (folder < 0 || roleOf(`${one.folder}/program.c`) !== "source") continue;
    if (!found.has(folder) || one.name === nameOf(one.folder)) found.set(folder, one);
  }
  return found;
}

/** A folder's index, or that of the nearest folder above it that still exists; remembered for all on the way. */
function nearestFolder(folders: Folders): (folder: Path) => number {
  const known = new Map<Path, number>();
  const find = (folder: Path): number => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const own = folders.indexOf(folder);
    const found = own >= 0 ? own : find(folderOf(folder));
    known.set(folder, found);
    return found;
  };
  return (folder) => find(shorten(folder));
}

function headDrafts(folders: Folders, heads: Heads, packages: ReadonlyMap<number, Package>): ReadonlyMap<number, Draft> {
  const around = new Set<number>();
  for (let folder = 1; folder < folders.count; folder++) {
    if (heads.head[folder] === 1) around.add(heads.ofFolder[folders.parent[folder] ?? 0] ?? 0);
  }
  return new Map(
    folders.path.flatMap((path, folder) =>
      heads.head[folder] === 1 ? [[folder, draftOf(path, around.has(folder), packages.get(folder))] as const] : [],
    ),
  );
}

function draftOf(folder: Path, divided: boolean, found: Package | undefined): Draft {
  if (folder === "") return divided ? rootDraft : { id: "./*", because: "the whole repository" };
  const ofPackage = found === undefined ? undefined : `${found.ecosystem} package ${found.name}`;
  if (divided)
    return { id: `${folder}/*`, because: `${ofPackage === undefined ? "" : `${ofPackage}: `}what lies in ${folder} and in no other area` };
  return { id: folder, because: ofPackage ?? "folder" };
}

function stemDrafts(
  tree: Tree,
  folders: Folders,
  heads: Heads,
  counted: Uint8Array,
  weights: Weights,
): ReadonlyMap<number, ReadonlyMap<string, Draft>> {
  const direct = new Map<number, number[]>();
  counted.forEach((counts, file) => {
    const folder = folders.ofFile[file] ?? 0;
    if (counts === 0 || tree.files[file]?.role !== "source" || heads.head[folder] !== 1) return;
    const files = direct.get(folder);
    if (files === undefined) direct.set(folder, [file]);
    else files.push(file);
  });
  const stems = [...direct].map(([folder, files]) => [folder, stemsOf(files, (file) => tree.files[file]?.path ?? "", weights)] as const);
  const found = stems.filter(([, words]) => words.size > 0);
  return new Map(
    found.map(([folder, words]) => [folder, new Map([...words].map((stem) => [stem, stemDraft(folders.path[folder] ?? "", stem)]))]),
  );
}

const stemDraft = (folder: Path, stem: string): Draft => ({
  id: `${folder === "" ? "." : folder}/${stem}*`,
  because: `files in ${folder === "" ? "the root" : folder} whose names begin with the word ${stem}`,
});

import type { Part } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import { content } from "./measures/content.ts";
import { declarations } from "./measures/declarations.ts";
import { importsC } from "./measures/imports-c.ts";
import { importsCsharp } from "./measures/imports-csharp.ts";
import { importsEcmascript } from "./measures/imports-ecmascript.ts";
import { importsGo } from "./measures/imports-go.ts";
import { importsJvm } from "./measures/imports-jvm.ts";
import { importsPython } from "./measures/imports-python.ts";
import { importsRust } from "./measures/imports-rust.ts";
import { indentation } from "./measures/indentation.ts";
import { lines } from "./measures/lines.ts";
import { markers } from "./measures/markers.ts";
import type { Measure } from "./measure.ts";
import { c } from "./resolve/c.ts";
import { csharp } from "./resolve/csharp.ts";
import { ecmascript } from "./resolve/ecmascript.ts";
import { go } from "./resolve/go.ts";
import { jvm } from "./resolve/jvm.ts";
import { python } from "./resolve/python.ts";
import { resolveWith, wordsWith } from "./resolve/resolve-imports.ts";
import type { Resolver } from "./resolve/resolver.ts";
import { rust } from "./resolve/rust.ts";
import { type EarlierBlob, measureOf } from "./tree/measure-blobs.ts";
import { readMeasuredTree, type TreeOptions } from "./tree/read-tree.ts";
import { type Changed, measuredTreeWith } from "./tree/tree-with.ts";
import type { BlobMeasures, ImportGraph, Tree } from "./types.ts";

export { languageNamed } from "./language/language-of.ts";
export { manifestName } from "./manifests/names.ts";
export { roleOf, type RoleClues, roleReader } from "./roles/role-of.ts";
export type * from "./types.ts";

/** The catalogue `measures`: everything that is measured of a blob. */
export const measures: readonly Measure[] = [
  lines,
  indentation,
  content,
  markers,
  importsEcmascript,
  importsPython,
  importsGo,
  importsJvm,
  importsCsharp,
  importsRust,
  importsC,
  declarations,
];

/**
 * The tree at a commit: every file with its role, language and measures. Reads git's object store alone, never the
 * work tree; blobs measured before come from the store. Blobs that are not here (partial clone) are said, not fetched.
 */
export const readTree = (git: GitRepository, store: Store, options: TreeOptions): Promise<Part<Tree>> =>
  readMeasuredTree(git, store, measures, options);

/** Measures of blobs of earlier commits, by id. Those measured before come from the store; one that is not here is left out. */
export const measureBlobs = (
  git: GitRepository,
  store: Store,
  blobs: readonly EarlierBlob[],
  options: Pick<TreeOptions, "onProgress" | "signal"> = {},
): Promise<ReadonlyMap<string, BlobMeasures>> => measureOf(git, store, measures, blobs, options);

/**
 * The tree with these files in place of its own, measured: a change that is not committed, or what stood before it.
 * `undefined` as content takes a file away.
 */
export const treeWith = (tree: Tree, changed: Changed): Tree => measuredTreeWith(tree, measures, changed);

/** How imports lead to files, a value for each family of languages. */
export const resolvers: readonly Resolver[] = [ecmascript, python, go, jvm, csharp, rust, c];

/**
 * Which file of the tree imports which. What leads out of the tree (a library, the system) is left out; languages that
 * are not read are named, so that an absent edge is never taken for independence.
 */
export const resolveImports = (tree: Tree): ImportGraph => resolveWith(resolvers, tree);

/** Says which words of a file lead to another file of the tree; both are indexes into `Tree.files`. */
export const importWords = (tree: Tree): ((from: number, to: number) => readonly string[]) => wordsWith(resolvers, tree);

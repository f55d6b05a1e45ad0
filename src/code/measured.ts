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
import { readNamesOf } from "./names/read-names.ts";
import { type EarlierBlob, measureOf } from "./tree/measure-blobs.ts";
import { readMeasuredTree, type TreeOptions } from "./tree/read-tree.ts";
import { type Changed, measuredTreeWith } from "./tree/tree-with.ts";
import type { BlobMeasures, CodeNames, Tree } from "./types.ts";

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
 * Which source, test and infrastructure files hold these names, and which decision records they mention. A blob is read
 * once; what is kept of it are hashes.
 */
export const readNames = (
  git: GitRepository,
  store: Store,
  tree: Tree,
  wanted: readonly string[],
  options: Pick<TreeOptions, "onProgress" | "signal"> = {},
): Promise<CodeNames> => readNamesOf(git, store, tree, wanted, options);

/**
 * The tree with these files in place of its own, measured: a change that is not committed, or what stood before it.
 * `undefined` as content takes a file away.
 */
export const treeWith = (tree: Tree, changed: Changed): Tree => measuredTreeWith(tree, measures, changed);

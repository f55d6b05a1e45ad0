import type { Part, Path } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import { githubActions, gitlabCi, namedFiles } from "./formats/ci.ts";
import { cargoLock, cargoManifest } from "./formats/cargo.ts";
import { composerLock, composerManifest } from "./formats/composer.ts";
import { compose, dockerfile } from "./formats/docker.ts";
import { goMod } from "./formats/go-mod.ts";
import { gradle, gradleCatalog, gradleLock } from "./formats/gradle.ts";
import { helmChart, helmValues, kubernetes } from "./formats/kubernetes.ts";
import { mavenPom } from "./formats/maven.ts";
import { npmLocks } from "./formats/npm-locks.ts";
import { npmManifest } from "./formats/npm-manifest.ts";
import { nugetLock, nugetPackagesConfig, nugetProject } from "./formats/nuget.ts";
import { pipfile } from "./formats/pipfile.ts";
import { pyproject } from "./formats/pyproject.ts";
import { pipfileLock, pythonLock } from "./formats/python-locks.ts";
import { pythonRequirements } from "./formats/python-requirements.ts";
import { pythonSetup } from "./formats/python-setup.ts";
import { gemfile, gemLock, gemspec } from "./formats/ruby.ts";
import { sbom } from "./formats/sbom.ts";
import { terraform, terraformLock } from "./formats/terraform.ts";
import { globalJson, runtimeTxt, rustToolchain, singleVersion, toolVersions } from "./formats/version-files.ts";
import type { Format } from "./dependencies/format.ts";
import {
  formatFinder,
  type ManifestBlob,
  type ManifestReader,
  readManifestBlobs,
  type ReadManifestsOptions,
} from "./dependencies/read-manifests.ts";
import { loadParsers } from "./dependencies/parsers.ts";
import { readManifestText } from "./dependencies/read-text.ts";
import type { ManifestReading } from "./dependencies/types.ts";
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
import type { BlobMeasures, CodeNames, ImportGraph, Tree } from "./types.ts";

export type { Format, Found as FoundDependency } from "./dependencies/format.ts";
export type { ManifestBlob, ManifestReader } from "./dependencies/read-manifests.ts";
export type * from "./dependencies/types.ts";
export { languageNamed } from "./language/language-of.ts";
export { isCompound } from "./names/scan.ts";
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

/** How imports lead to files, a value for each family of languages. */
export const resolvers: readonly Resolver[] = [ecmascript, python, go, jvm, csharp, rust, c];

/**
 * Which file of the tree imports which. What leads out of the tree (a library, the system) is left out; languages that
 * are not read are named, so that an absent edge is never taken for independence.
 */
export const resolveImports = (tree: Tree): ImportGraph => resolveWith(resolvers, tree);

/** Says which words of a file lead to another file of the tree; both are indexes into `Tree.files`. */
export const importWords = (tree: Tree): ((from: number, to: number) => readonly string[]) => wordsWith(resolvers, tree);

/** The catalogue `formats`: every sort of manifest and lock file that is read. The first that applies to a path is its own. */
export const formats: readonly Format[] = [
  npmManifest,
  ...npmLocks,
  pyproject,
  pythonRequirements,
  pipfile,
  pythonSetup,
  pythonLock,
  pipfileLock,
  goMod,
  cargoManifest,
  cargoLock,
  mavenPom,
  gradle,
  gradleCatalog,
  gradleLock,
  nugetProject,
  nugetPackagesConfig,
  nugetLock,
  gemfile,
  gemspec,
  gemLock,
  composerManifest,
  composerLock,
  dockerfile,
  compose,
  githubActions,
  gitlabCi,
  ...namedFiles,
  terraform,
  terraformLock,
  helmChart,
  helmValues,
  kubernetes,
  ...singleVersion,
  toolVersions,
  runtimeTxt,
  globalJson,
  rustToolchain,
  sbom,
];

/** The format a path is read as; `undefined` for a file that is no manifest. It remembers what it was asked. */
export const manifestFormats = (): ((path: Path) => Format | undefined) => formatFinder(formats);

/** Reads versions of manifests of any commit, each once: kept by format, its version, and blob. */
export const readManifests = (
  git: GitRepository,
  store: Store,
  blobs: readonly ManifestBlob[],
  options: ReadManifestsOptions = {},
): Promise<ManifestReader> => readManifestBlobs(git, store, formats, blobs, options);

/** What a manifest or lock file says as it stands in these bytes; `undefined` for a path that is none. Nothing is kept. */
export async function readManifest(path: Path, bytes: Uint8Array): Promise<ManifestReading | undefined> {
  const format = manifestFormats()(path);
  if (format === undefined) return undefined;
  return readManifestText(format, new TextDecoder().decode(bytes), await loadParsers());
}
export { type OwnersHost, ownersPattern } from "./owners/pattern.ts";

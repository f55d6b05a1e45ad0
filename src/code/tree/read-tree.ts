import { counted, matcher, type Part, type Path } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import { parserMissing } from "../imports/ecmascript.ts";
import type { Measure } from "../measure.ts";
import { ownersFile, ownersOf } from "../owners/owners.ts";
import { packagesOf } from "../manifests/packages.ts";
import type { Owners, Tree } from "../types.ts";
import { assemble, type MeasuredEntry } from "./assemble.ts";
import { blobKey } from "./blob-key.ts";
import { type TreeColumns, wordsAt } from "./columns.ts";
import { filesOf } from "./stored-file.ts";
import { type Entry, listTree } from "./list.ts";
import { blobKind, largestBlob, measureBlob, unread } from "./measure-blob.ts";
import { type MeasureCache, openMeasureCache } from "./measure-cache.ts";
import { findTree, keepTree, type KeptTree } from "./tree-store.ts";

/** What to read, and how to hear of it. */
export interface TreeOptions {
  /** Full id of the commit. */
  readonly at: string;
  /** Globs of `fairlead.yaml`: what they match is left out of the tree, and counted. */
  readonly ignore: readonly string[];
  /** `false` for a tree that is looked at once: its blobs are kept, itself is not. */
  readonly keep?: boolean;
  readonly onProgress?: ((progress: { readonly what: string; readonly done: number; readonly of: number | undefined }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The tree at a commit: from the store, or listed, with every blob measured that was not measured before. */
export async function readMeasuredTree(
  git: GitRepository,
  store: Store,
  measures: readonly Measure[],
  options: TreeOptions,
): Promise<Part<Tree>> {
  const key = JSON.stringify([options.at, measures.map(({ id, version }) => `${id}@${version}`), options.ignore]);
  const kept = (await findTree(store, key)) ?? (await readAnew(git, store, measures, options, key));
  return asPart(kept, await readOwnersOf(git, kept.columns));
}

/** Read from git at every look: what names people is not kept. */
async function readOwnersOf(git: GitRepository, columns: TreeColumns): Promise<Owners | undefined> {
  const file = ownersFile(columns.paths);
  const path = columns.paths[file];
  if (path === undefined) return undefined;
  const width = columns.blobs.length / columns.paths.length;
  const object = await git.object(columns.blobs.slice(file * width, (file + 1) * width));
  return object?.type === "blob" && object.bytes !== undefined ? ownersOf(path, object.bytes.toString("utf8")) : undefined;
}

async function readAnew(
  git: GitRepository,
  store: Store,
  measures: readonly Measure[],
  options: TreeOptions,
  key: string,
): Promise<KeptTree> {
  const listed = await listTree(git, options.at);
  const ignored = matcher(options.ignore);
  const entries = options.ignore.length === 0 ? listed : listed.filter((entry) => !ignored(entry.path));
  const measured = await measureAll(git, await openMeasureCache(store, measures), measures, entries, options);
  const tree = { columns: assemble(measured, measures), ...gapsOf(measured, listed.length - entries.length) };
  if (options.keep !== false && measured.every((entry) => !entry.blob.passing)) await keepTree(store, key, tree);
  return tree;
}

/** Entries with what was measured of their blobs, now or before; what is new is kept. */
export async function measureAll(
  git: GitRepository,
  cache: MeasureCache,
  measures: readonly Measure[],
  entries: readonly Entry[],
  options: Pick<TreeOptions, "onProgress" | "signal">,
): Promise<readonly MeasuredEntry[]> {
  const keys = entries.map(blobKey);
  const wanted = unmeasured(cache, entries, keys);
  const here = git.partial ? await git.present(wanted.map((file) => entries[file]?.oid ?? "")) : undefined;
  const read = here === undefined ? wanted : wanted.filter((file) => here.has(entries[file]?.oid ?? ""));
  await git.readObjects(
    read.map((file) => entries[file]?.oid ?? ""),
    ({ size, bytes }, index) => {
      const file = read[index] ?? 0;
      cache.put(
        keys[file] ?? "",
        bytes === undefined ? unread(blobKind.large, size) : measureBlob(bytes, entries[file]?.path ?? "", measures),
      );
      if (index % 500 === 0) options.onProgress?.({ what: "files", done: index, of: read.length });
    },
    { maxBytes: largestBlob, ...(options.signal === undefined ? {} : { signal: options.signal }) },
  );
  const absent = unread(blobKind.absent, -1);
  const submodule = { ...absent, passing: false };
  const measured = entries.map((entry, file) => ({
    ...entry,
    blob: entry.mode === "160000" ? submodule : (cache.get(keys[file] ?? "") ?? absent),
  }));
  await cache.save();
  return measured;
}

/** Files whose blob nobody measured yet, each blob once. */
function unmeasured(cache: MeasureCache, entries: readonly Entry[], keys: readonly string[]): readonly number[] {
  const asked = new Set<string>();
  return entries.flatMap((entry, file) => {
    const key = keys[file] ?? "";
    if (entry.mode === "160000" || asked.has(key) || cache.has(key)) return [];
    asked.add(key);
    return [file];
  });
}

function asPart({ columns, gaps, absent }: KeptTree, owners: Owners | undefined): Part<Tree> {
  const value = treeOf(columns, owners, [
    ...gaps,
    ...(parserMissing() === ""
      ? []
      : [`imports of JavaScript and TypeScript read by their lines, as the parser is missing: ${parserMissing()}`]),
  ]);
  const coverage = { read: columns.paths.length - absent, of: columns.paths.length, unit: "files" };
  if (absent === 0) return { state: "ready", value, coverage };
  return {
    state: "partial",
    value,
    coverage,
    reason: `${counted(absent, "file")} of the tree ${absent === 1 ? "is" : "are"} not in this partial clone, and nothing is fetched`,
  };
}

/** What is asked of few trees is worked out when it is asked for. */
function treeOf(columns: TreeColumns, owners: Owners | undefined, gaps: readonly string[]): Tree {
  const index = once((): ReadonlyMap<Path, number> => new Map(columns.paths.map((known, at) => [known, at])));
  const declared = (file: number): readonly string[] => wordsAt(columns.declarations, file);
  const declaring = once(() =>
    columns.paths.flatMap((path, file) => (columns.declarations.read[file] === 1 ? [{ path, words: () => declared(file) }] : [])),
  );
  const packages = once(() => packagesOf(declaring()));
  return {
    files: filesOf(columns),
    indexOf: (path) => index().get(path) ?? -1,
    get packages() {
      return packages();
    },
    owners,
    gaps,
    declared,
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function gapsOf(entries: readonly MeasuredEntry[], ignored: number): { gaps: readonly string[]; absent: number } {
  const count = (kind: number): number =>
    entries.reduce((sum, entry) => (entry.blob.kind === kind && entry.mode !== "160000" ? sum + 1 : sum), 0);
  const large = count(blobKind.large);
  const absent = count(blobKind.absent);
  const gaps = [
    ...(large > 0 ? [`${counted(large, "file")} over 1 MB not measured`] : []),
    ...(absent > 0 ? [`${counted(absent, "file")} not in this clone, so not measured`] : []),
    ...(ignored > 0 ? [`${counted(ignored, "file")} left out by ignore in fairlead.yaml`] : []),
  ];
  return { gaps, absent };
}

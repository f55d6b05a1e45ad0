import { counted, matcher, type Part } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import type { Measure } from "../measure.ts";
import type { Tree } from "../types.ts";
import { assemble, type MeasuredEntry } from "./assemble.ts";
import { filesOf, type TreeColumns } from "./columns.ts";
import { type Entry, listTree } from "./list.ts";
import { blobKind, largestBlob, measureBlob, type MeasuredBlob, unread } from "./measure-blob.ts";

export interface TreeOptions {
  /** Full id of the commit. */
  readonly at: string;
  /** Globs of `fairlead.yaml`: what they match is left out of the tree, and counted. */
  readonly ignore: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** The tree at a commit: listed, every blob measured that was not measured before, put together. */
export async function readMeasuredTree(git: GitRepository, store: Store | undefined, measures: readonly Measure[], options: TreeOptions): Promise<Part<Tree>> {
  const listed = await listTree(git, options.at, options.signal);
  const ignored = matcher(options.ignore);
  const entries = listed.filter((entry) => !ignored(entry.path));
  const blobs = await measureAll(git, measures, entries, options.signal);
  const measured = entries.map((entry): MeasuredEntry => ({ ...entry, blob: blobs.get(entry.oid) ?? unread(blobKind.absent, -1, measures) }));
  const tree = treeOf(assemble(measured, measures, []), gapsOf(measured, listed.length - entries.length));
  void store;
  return { state: "ready", value: tree, coverage: { read: measured.length, of: measured.length, unit: "files" } };
}

async function measureAll(git: GitRepository, measures: readonly Measure[], entries: readonly Entry[], signal: AbortSignal | undefined): Promise<ReadonlyMap<string, MeasuredBlob>> {
  const found = new Map<string, MeasuredBlob>();
  const wanted = entries.filter((entry) => entry.mode !== "160000");
  await git.readObjects(
    wanted.map((entry) => entry.oid),
    ({ oid, size, bytes }, index) => {
      found.set(oid, bytes === undefined ? unread(blobKind.large, size, measures) : measureBlob(bytes, wanted[index]?.path ?? "", measures));
    },
    { maxBytes: largestBlob, ...(signal === undefined ? {} : { signal }) },
  );
  return found;
}

function treeOf(columns: TreeColumns, gaps: readonly string[]): Tree {
  let index: Map<string, number> | undefined;
  const indexOf = (path: string): number => {
    index ??= new Map(columns.paths.map((known, at) => [known, at]));
    return index.get(path) ?? -1;
  };
  return { files: filesOf(columns), indexOf, packages: [], owners: undefined, gaps };
}

function gapsOf(entries: readonly MeasuredEntry[], ignored: number): readonly string[] {
  const count = (kind: number): number => entries.filter((entry) => entry.blob.kind === kind && entry.mode !== "160000").length;
  const large = count(blobKind.large);
  const absent = count(blobKind.absent);
  return [
    ...(large > 0 ? [`${counted(large, "file")} over 1 MB not measured`] : []),
    ...(absent > 0 ? [`${counted(absent, "file")} not in this clone, so not measured`] : []),
    ...(ignored > 0 ? [`${counted(ignored, "file")} left out by ignore in fairlead.yaml`] : []),
  ];
}

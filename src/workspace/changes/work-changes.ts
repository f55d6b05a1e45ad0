import { stat } from "node:fs/promises";
import { join } from "node:path";
import { counted, decodePath, type Path } from "#base";
import type { GitRepository } from "#git";
import type { ChangedPath, FoundChanges } from "./changed-path.ts";
import { type IndexEntry, parseIndex } from "./index-entries.ts";
import { untrackedPaths } from "./untracked.ts";
import { type WorkTree, workState } from "./work-file.ts";

/** An entry of a tree: "100644 <oid>". */
type TreeEntries = ReadonlyMap<Path, { readonly mode: string; readonly oid: string }>;

/** What differs between a commit and the work tree, whatever is staged. */
export async function workChanges(git: GitRepository, root: string, base: string): Promise<FoundChanges> {
  const [index, before, written] = await Promise.all([
    git.run(["ls-files", "-s", "-z", "--debug"], { from: "work-tree" }),
    treeEntries(git, base),
    stat(join(git.gitDir, "index")).then(
      (found) => found.mtimeMs,
      () => 0,
    ),
  ]);
  const entries = parseIndex(index);
  const tracked = new Set(entries.map((entry) => entry.path));
  const found = await changedEntries({ root, objectFormat: git.objectFormat, indexWritten: written }, entries, before);
  const untracked = await untrackedPaths(root, git.commonDir, tracked);
  const gone = [...before.keys()].filter((path) => !tracked.has(path));
  const paths = [...found.paths, ...gone, ...untracked.paths];
  return { changed: new Map(paths.map((path) => [path, sideOf(before, path)])), gaps: gapsOf(found.unknown, untracked.cut) };
}

function sideOf(before: TreeEntries, path: Path): ChangedPath {
  const entry = before.get(path);
  return entry === undefined ? {} : { before: entry.oid };
}

async function changedEntries(
  tree: WorkTree,
  entries: readonly IndexEntry[],
  before: TreeEntries,
): Promise<{ readonly paths: readonly Path[]; readonly unknown: number }> {
  const paths: Path[] = [];
  let unknown = 0;
  for (const entry of entries) {
    const state = await workState(tree, entry);
    if (state === "unknown") unknown += 1;
    if (state !== "same" || entry.stage > 0 || !isSame(before, entry)) paths.push(entry.path);
  }
  return { paths, unknown };
}

function isSame(before: TreeEntries, { path, mode, oid }: IndexEntry): boolean {
  const entry = before.get(path);
  return entry !== undefined && entry.mode === mode && entry.oid === oid;
}

async function treeEntries(git: GitRepository, oid: string): Promise<TreeEntries> {
  const out = await git.run(["ls-tree", "-r", "-z", "--full-tree", oid]);
  const entries = new Map<Path, { readonly mode: string; readonly oid: string }>();
  for (const line of out.toString("latin1").split("\0")) {
    const [, mode, blob, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode !== undefined && blob !== undefined && path !== undefined)
      entries.set(decodePath(Buffer.from(path, "latin1")), { mode, oid: blob });
  }
  return entries;
}

const gapsOf = (unknown: number, cut: boolean): readonly string[] => [
  ...(unknown > 0 ? [`${counted(unknown, "file")} could not be read and ${unknown === 1 ? "counts" : "count"} as changed`] : []),
  ...(cut ? ["the work tree holds too many files git does not know; not all were looked at"] : []),
];

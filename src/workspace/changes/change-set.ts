import { stat } from "node:fs/promises";
import { join } from "node:path";
import { byText, counted, decodePath, type Path } from "#base";
import type { GitRepository } from "#git";
import type { ChangeSet } from "../types.ts";
import { findBase } from "./base.ts";
import { type IndexEntry, parseIndex } from "./index-entries.ts";
import { untrackedPaths } from "./untracked.ts";
import { type WorkTree, workState } from "./work-file.ts";

/**
 * What changed since the merge base with `base`. With a work tree at `at`, what is not committed counts too: the
 * index comes from `git ls-files`, the state of the files from our own stat, so that no filter of the repository runs.
 */
export async function changesAgainst(git: GitRepository, at: string, base: string | undefined): Promise<ChangeSet> {
  const found = await findBase(git, at, base);
  const work = git.workTree !== undefined && at === git.head
    ? await workChanges(git, git.workTree, found.oid)
    : { paths: await committedPaths(git, found.oid, at), gaps: [] };
  return { base: found.oid, against: found.against, paths: [...new Set(work.paths)].sort(byText), gaps: work.gaps };
}

interface Work {
  readonly paths: readonly Path[];
  readonly gaps: readonly string[];
}

async function committedPaths(git: GitRepository, from: string, to: string): Promise<readonly Path[]> {
  const out = await git.run(["diff-tree", "-r", "-z", "--no-renames", "--no-ext-diff", "--name-only", from, to]);
  return out.toString("latin1").split("\0").filter((path) => path !== "").map((path) => decodePath(Buffer.from(path, "latin1")));
}

async function workChanges(git: GitRepository, root: string, base: string): Promise<Work> {
  const [index, before, written] = await Promise.all([
    git.run(["ls-files", "-s", "-z", "--debug"], { from: "work-tree" }),
    treeEntries(git, base),
    stat(join(git.gitDir, "index")).then((found) => found.mtimeMs, () => 0),
  ]);
  const entries = parseIndex(index);
  const tree: WorkTree = { root, objectFormat: git.objectFormat, indexWritten: written };
  const tracked = new Set(entries.map((entry) => entry.path));
  const { changed, unknown } = await changedEntries(tree, entries, before);
  const untracked = await untrackedPaths(root, git.commonDir, tracked);
  const gone = [...before.keys()].filter((path) => !tracked.has(path));
  return { paths: [...changed, ...gone, ...untracked.paths], gaps: gapsOf(unknown, untracked.cut) };
}

async function changedEntries(tree: WorkTree, entries: readonly IndexEntry[], before: ReadonlyMap<Path, string>): Promise<{ readonly changed: readonly Path[]; readonly unknown: number }> {
  const changed: Path[] = [];
  let unknown = 0;
  for (const entry of entries) {
    const state = await workState(tree, entry);
    if (state === "unknown") unknown += 1;
    if (state !== "same" || entry.stage > 0 || before.get(entry.path) !== `${entry.mode} ${entry.oid}`) changed.push(entry.path);
  }
  return { changed, unknown };
}

async function treeEntries(git: GitRepository, oid: string): Promise<ReadonlyMap<Path, string>> {
  const out = await git.run(["ls-tree", "-r", "-z", "--full-tree", oid]);
  const entries = new Map<Path, string>();
  for (const entry of out.toString("latin1").split("\0")) {
    const [, mode, blob, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (path !== undefined) entries.set(decodePath(Buffer.from(path, "latin1")), `${mode} ${blob}`);
  }
  return entries;
}

const gapsOf = (unknown: number, cut: boolean): readonly string[] => [
  ...(unknown > 0 ? [`${counted(unknown, "file")} could not be read and ${unknown === 1 ? "counts" : "count"} as changed`] : []),
  ...(cut ? ["the work tree holds too many files git does not know; not all were looked at"] : []),
];

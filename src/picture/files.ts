import type { Csr } from "#base";
import type { CodeFile, Tree } from "#code";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import type { Picture } from "./types.ts";

const treeFileKey = memoKey<Int32Array>("tree file of path");
const changesKey = memoKey<Csr>("changes by file");

/** File of the tree (index into `Tree.files`) behind each path of history; -1 for a path that is not in the tree. */
export function treeFileOf(picture: Picture, history: History, tree: Tree): Int32Array {
  return memo(picture, treeFileKey, () => {
    const files = new Int32Array(history.paths.count).fill(-1);
    tree.files.forEach((file, index) => {
      const path = history.paths.indexOf(file.path);
      if (path >= 0) files[path] = index;
    });
    return files;
  });
}

/** A production file: source, neither test nor generated nor vendored. */
export const isProduction = (file: CodeFile | undefined): boolean => file?.role === "source";

/**
 * Commits by the path (at `at`) whose content they touched, renames followed, oldest first, each once. Only commits
 * that credit a person; bulk commits are in it, and flagged in history.
 */
export function changesByFile(picture: Picture, history: History): Csr {
  return memo(picture, changesKey, () => groupByFile(history, creditOf(picture, history)));
}

function groupByFile(history: History, people: Csr): Csr {
  const files = history.paths.count;
  const start = new Uint32Array(files + 1);
  visitFiles(history, people, (file) => {
    start[file + 1] = (start[file + 1] ?? 0) + 1;
  });
  for (let file = 0; file < files; file++) start[file + 1] = (start[file + 1] ?? 0) + (start[file] ?? 0);
  const next = start.slice(0, files);
  const commits = new Int32Array(start[files] ?? 0);
  visitFiles(history, people, (file, commit) => {
    const slot = next[file] ?? 0;
    commits[slot] = commit;
    next[file] = slot + 1;
  });
  return { start, value: commits };
}

/** Calls `visit` once for each living file of each commit that credits somebody: a rename has two rows of one file. */
function visitFiles(history: History, people: Csr, visit: (file: number, commit: number) => void): void {
  const { start, file } = history.rows;
  const lastCommit = new Int32Array(history.paths.count).fill(-1);
  for (let commit = 0; commit < history.commits.count; commit++) {
    if ((people.start[commit + 1] ?? 0) === (people.start[commit] ?? 0)) continue;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const living = file[row] ?? -1;
      if (living < 0 || lastCommit[living] === commit) continue;
      lastCommit[living] = commit;
      visit(living, commit);
    }
  }
}

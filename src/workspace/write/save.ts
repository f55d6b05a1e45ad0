import { printable, type Problem } from "#base";
import type { GitRepository } from "#git";
import type { FileChange } from "#records";
import { badPath } from "./place.ts";
import { saveToBranch } from "./to-branch.ts";
import { saveToFiles } from "./to-files.ts";
import type { Saved, SaveTo } from "./types.ts";

/** Writes changes of records: all of them, or none. `at` is the commit a new branch begins at. */
export async function save(git: GitRepository, at: string, changes: readonly FileChange[], where: SaveTo): Promise<Saved> {
  for (const { path } of changes) {
    const bad = badPath(path);
    if (bad !== undefined) return refused({ path, message: `not written: ${bad}`, hint: "Name a place within the repository." });
  }
  const twice = changes.find(({ path }, place) => changes.some((other, later) => later > place && other.path === path));
  if (twice !== undefined)
    return refused({ path: twice.path, message: `${printable(twice.path)} is changed twice`, hint: "Save one change after the other." });
  if (changes.length === 0) return { state: "saved", paths: [] };
  if (where.to === "branch") return saveToBranch(git, changes, { branch: where.branch, message: where.message, from: at });
  const root = at === git.head ? git.workTree : undefined;
  if (root !== undefined) return saveToFiles(root, changes);
  return refused({
    path: changes[0]?.path ?? "",
    message: "there are no files to write to here",
    hint: "Commit it on a branch, or ask at HEAD of a clone.",
  });
}

const refused = (problem: Problem): Saved => ({ state: "refused", problem });

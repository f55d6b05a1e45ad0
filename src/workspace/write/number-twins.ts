import { folderOf, listed, nameOf, type Path, type Problem } from "#base";
import type { GitRepository } from "#git";
import { numberIn, type RecordLog } from "#records";
import { namesOnBranches } from "./record-names.ts";

/** A record as one branch or another has it. */
interface Numbered {
  readonly path: Path;
  /** Branches that hold it; none for what is read here. */
  readonly branches: readonly string[];
}

/**
 * Numbers that two records have on branches which are still to come together: each is fine alone, and the merge makes
 * them a pair. A branch that only gave a record another name is none.
 */
export async function numberTwins(git: GitRepository, at: string, logs: readonly RecordLog[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const log of logs) {
    const far = (await namesOnBranches(git, [log.folder], at)).filter(({ path }) => isText(path) && !log.records.includes(path));
    const near = log.records.map((path): Numbered => ({ path, branches: [] }));
    for (const [first, ...others] of twinsIn([...near, ...far])) {
      const real: Numbered[] = [];
      for (const other of others) if (first !== undefined && !(await isRenamed(git, at, first, other))) real.push(other);
      if (first !== undefined && real.length > 0) problems.push(twins(first, real));
    }
  }
  return problems;
}

const isText = (path: Path): boolean => /\.(?:md|markdown|rst|adoc)$/i.test(path);

/** Those of one number in one folder, the one read here first. */
function twinsIn(names: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const each of names) {
    const number = numberIn(each.path);
    if (number === undefined) continue;
    const isFolder = /^(?:readme|index)\.\w+$/i.test(nameOf(each.path));
    const key = `${isFolder ? folderOf(folderOf(each.path)) : folderOf(each.path)}\n${number}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.slice(1).some(({ branches }) => branches.length > 0));
}

/** Whether the other is the first under another name: where the branch began it had the first, and has it no longer. */
async function isRenamed(git: GitRepository, at: string, first: Numbered, other: Numbered): Promise<boolean> {
  const [branch] = other.branches;
  if (branch === undefined || first.branches.includes(branch)) return false;
  const tip =
    (await git.run(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`, `refs/remotes/${branch}`]))
      .toString("latin1")
      .split("\n")[0] ?? "";
  const base = (await git.run(["merge-base", at, tip], { accept: [0, 1] })).toString("latin1").split("\n")[0] ?? "";
  const had = async (commit: string): Promise<boolean> => commit !== "" && (await git.object(`${commit}:${first.path}`)) !== undefined;
  return (await had(base)) && !(await had(tip));
}

const twins = (first: Numbered, others: readonly Numbered[]): Problem => ({
  path: first.path,
  message: `its number is also that of ${listed(others.map(({ path, branches }) => `${nameOf(path)} on ${branches.slice(0, 3).join(", ")}`))}`,
  hint: "Give one of them the next number before they come together: fairlead new counts over all branches.",
});

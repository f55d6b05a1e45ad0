import { printable, UserError } from "#base";
import type { GitRepository } from "#git";

/** Names that are nobody's own branch, wherever a default branch is not told by a remote. */
const shared = new Set(["main", "master", "trunk", "develop", "development"]);

/** A branch that may be committed to: its full name, and what it points to now. */
export interface Branch {
  readonly ref: string;
  /** `undefined` for a branch that is still to be made. */
  readonly tip: string | undefined;
}

/** Finds the branch, or says why nothing is committed to it: the default branch, and one that is checked out, are never. */
export async function branchFor(git: GitRepository, name: string): Promise<Branch> {
  const ref = `refs/heads/${name}`;
  const said = await git.run(["check-ref-format", "--branch", name], { accept: [0, 1, 128] });
  if (said.toString("utf8").trim() !== name || name.startsWith("-"))
    throw new UserError(`${printable(name)} is no name for a branch`, { hint: "A name such as decide-on-queues will do." });
  if (shared.has(name) || (await defaultBranches(git)).has(name))
    throw new UserError(`nothing is committed to ${printable(name)} by itself`, {
      hint: "Name a branch of your own, and merge it as your team does.",
    });
  if ((await checkedOut(git)).has(ref))
    throw new UserError(`${printable(name)} is checked out`, { hint: "Save to the files and commit them, or name another branch." });
  const tip = (await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], { accept: [0, 1, 128] }))
    .toString("latin1")
    .trim();
  return { ref, tip: tip === "" ? undefined : tip };
}

/** What the remotes call their default branch. */
async function defaultBranches(git: GitRepository): Promise<ReadonlySet<string>> {
  const out = await git.run(["for-each-ref", "--format=%(symref)", "refs/remotes/*/HEAD"]);
  const names = out
    .toString("utf8")
    .split("\n")
    .flatMap((ref) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1] ?? []);
  return new Set(names);
}

/** The branches that some work tree stands on: a commit to one would make its files look changed. */
async function checkedOut(git: GitRepository): Promise<ReadonlySet<string>> {
  const out = await git.run(["worktree", "list", "--porcelain"]);
  return new Set(
    out
      .toString("utf8")
      .split("\n")
      .flatMap((line) => /^branch (.+)$/.exec(line)?.[1] ?? []),
  );
}

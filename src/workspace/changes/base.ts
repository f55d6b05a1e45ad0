import { exitCode, printable, type Seconds, UserError } from "#base";
import type { GitRepository } from "#git";
import { revisionNamed } from "../revision.ts";

/** What a change is compared with. */
export interface Base {
  /** The merge base. */
  readonly oid: string;
  /** How it was named: "origin/main", "main", "HEAD". */
  readonly against: string;
}

/**
 * The base a person named, else the default branch of the remote, else a main branch here that is not the one we are
 * on, else HEAD, so that only what is not committed counts.
 */
export async function findBase(git: GitRepository, at: string, named: string | undefined, now: Seconds): Promise<Base> {
  if (named !== undefined) return mergeBase(git, at, named, await revisionNamed(git, named, now));
  for (const candidate of await candidates(git)) {
    const oid = await quietly(git, candidate);
    if (oid !== undefined) return mergeBase(git, at, candidate.replace(/^refs\/(?:heads|remotes)\//, ""), oid);
  }
  return { oid: at, against: "HEAD" };
}

const defaults = ["refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"] as const;

async function candidates(git: GitRepository): Promise<readonly string[]> {
  const remote = (await git.run(["rev-parse", "--quiet", "--symbolic-full-name", "refs/remotes/origin/HEAD"], { accept: [0, 1, 128] }))
    .toString("utf8")
    .trim();
  const all = remote.startsWith("refs/remotes/") && remote !== "refs/remotes/origin/HEAD" ? [remote, ...defaults] : defaults;
  // A branch is not compared with itself, but with where it comes from.
  return git.branch === undefined ? all : all.filter((name) => name !== `refs/heads/${git.branch}`);
}

async function quietly(git: GitRepository, rev: string): Promise<string | undefined> {
  const out = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`], { accept: [0, 1, 128] });
  const oid = out.toString("latin1").trim();
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}

async function mergeBase(git: GitRepository, at: string, name: string, other: string): Promise<Base> {
  const out = await git.run(["merge-base", at, other], { accept: [0, 1] });
  const oid = out.toString("latin1").split("\n")[0] ?? "";
  if (oid !== "") return { oid, against: name };
  const hint = git.shallow
    ? "This clone is shallow: git fetch --unshallow brings the rest."
    : "Name another base: fairlead why --diff <base>.";
  throw new UserError(`no commit is common to this and ${printable(name)}`, { hint, exit: exitCode.cannotTell });
}

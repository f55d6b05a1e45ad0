import { exitCode, printable, type Seconds, UserError } from "#base";
import type { GitRepository } from "#git";
import { revisionNamed } from "./revision.ts";

export interface CommitAt {
  readonly oid: string;
  /** Committer time. */
  readonly time: Seconds;
}

/** The commit everything is asked at: HEAD's, or the one `rev` names (a commit, branch, tag, or day up to `now`). Throws `UserError` where there is none. */
export async function commitAt(git: GitRepository, rev: string | undefined, now: Seconds): Promise<CommitAt> {
  const oid = rev === undefined ? git.head : await resolved(git, rev, now);
  if (oid === undefined)
    throw nothing(
      "there is nothing to analyse: this repository has no commit yet",
      "Commit something, or name a branch that has commits with --at <branch>.",
    );
  const commit = await git.object(oid);
  const [, time] = /^committer .* (\d+) [+-]\d+$/m.exec(commit?.bytes?.toString("latin1") ?? "") ?? [];
  if (time === undefined) throw nothing(`commit ${oid} cannot be read`, "git fsck says what is wrong with the repository.");
  return { oid, time: Number(time) };
}

const nothing = (message: string, hint: string): UserError => new UserError(message, { hint, exit: exitCode.cannotTell });

async function resolved(git: GitRepository, rev: string, now: Seconds): Promise<string> {
  try {
    return await revisionNamed(git, rev, now);
  } catch (error) {
    if (error instanceof UserError) throw nothing(`there is nothing to analyse at "${printable(rev)}": ${error.message}`, error.hint);
    throw error;
  }
}

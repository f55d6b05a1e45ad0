import { exitCode, parseDay, printable, type Seconds, UserError } from "#base";
import type { GitRepository } from "#git";

/**
 * Full id of the commit a person named: a commit, branch or tag, else a day (`2025-08-22`): the last commit of HEAD's
 * own line that was there at its end, in UTC. Throws `UserError` where there is none, for a day after `now`, and for
 * what only this clone's reflog could tell: a fresh clone would answer with another commit, and say nothing.
 */
export async function revisionNamed(git: GitRepository, rev: string, now: Seconds): Promise<string> {
  if (namesReflog(rev))
    throw new UserError(`what ${printable(rev)} names is known to this clone's reflog alone`, {
      hint: "Name a commit, a branch, a tag, or a day: 2025-08-22.",
    });
  try {
    return await git.resolve(rev);
  } catch (error) {
    const day = parseDay(rev);
    if (!(error instanceof UserError) || day === undefined) throw error;
    // It would read as the last commit, as if it were known what is to come.
    if (day > now) throw new UserError(`${rev} is still to come`, { hint: "Name a day that has passed, a tag or a commit." });
    return lastOfDay(git, rev);
  }
}

/** `@{1}` and `@{yesterday}` ask the reflog; `@{upstream}`, `@{push}` and `@{-1}` do not. */
const namesReflog = (rev: string): boolean =>
  [...rev.matchAll(/@\{([^}]*)\}/g)].some(([, inner = ""]) => !/^(?:u|upstream|push|-\d+)$/i.test(inner));

async function lastOfDay(git: GitRepository, day: string): Promise<string> {
  if (git.head !== undefined) {
    const end = Date.parse(`${day}T23:59:59Z`) / 1000;
    const out = await git.run(["rev-list", "--first-parent", "--max-count=1", `--until=${end}`, git.head]);
    const oid = out.toString("latin1").trim();
    if (oid !== "") return oid;
  }
  const hint = git.shallow ? "This clone is shallow: git fetch --unshallow brings the rest." : "Name a later day.";
  throw new UserError(`there is no commit of ${day} or before`, { hint, exit: exitCode.cannotTell });
}

import { printable, UserError } from "#base";
import { GitError } from "./failure.ts";
import { type Place, runGit } from "./run.ts";

/** Turns what a person named into the full id of a commit. From here on only ids travel. */
export async function resolveCommit(place: Place, rev: string): Promise<string> {
  try {
    const answer = await runGit(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`]);
    return answer.toString("latin1").trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(`there is no commit ${printable(rev)}`, { hint: "Name a commit, a branch or a tag of this repository." });
  }
}

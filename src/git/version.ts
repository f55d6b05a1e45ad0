import { UserError } from "#base";
import { GitError } from "./failure.ts";
import { type Place, runGit } from "./run.ts";

const oldest = [2, 31] as const;

/** A failed first question may only mean that git is too old for it: asks for the version then, never on the ordinary way. */
export async function explainOldGit(place: Place, error: unknown): Promise<never> {
  if (!(error instanceof GitError)) throw error;
  const version = (await runGit(place, ["version"])).toString("utf8");
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const tooOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
  if (!tooOld) throw error;
  throw new UserError(`git ${major}.${minor} is too old`, { hint: `Install git ${oldest.join(".")} or newer.` });
}

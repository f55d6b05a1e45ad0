import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { openWorkspace, type Workspace } from "#workspace";
import type { Clone } from "./proof.ts";

const run = promisify(execFile);

/** Plain git, without Fairlead: what a proof compares with must not pass through what it proves. */
export const plainGit = async (clone: string, ...args: readonly string[]): Promise<string> =>
  (
    await run("git", ["-C", clone, ...args], {
      maxBuffer: 1 << 28,
      env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" },
    })
  ).stdout.trimEnd();

/** Looks at a clone given on the command line. */
export async function cloneAt(given: string): Promise<Clone> {
  const folder = path.resolve(given);
  const opened = new Map<string, Promise<Workspace>>();
  const open = (at = "HEAD"): Promise<Workspace> => {
    const known = opened.get(at) ?? openWorkspace(folder, { store: false, ...(at === "HEAD" ? {} : { at }) });
    opened.set(at, known);
    return known;
  };
  await open();
  return {
    path: given,
    name: folder.split(path.sep).slice(-2).join("/"),
    commits: Number(await plainGit(folder, "rev-list", "--count", "HEAD")),
    has: (commit) =>
      plainGit(folder, "cat-file", "-e", `${commit}^{commit}`).then(
        () => true,
        () => false,
      ),
    open,
  };
}

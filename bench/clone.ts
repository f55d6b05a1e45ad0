import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A bare clone that shares the objects of the original: nothing large is copied, and state is kept in the clone. */
export interface Clone {
  readonly folder: string;
  readonly head: string;
  readonly forget: () => void;
  /** Puts the state as it is now aside, and gives what brings it back. */
  readonly keepState: () => () => void;
  readonly remove: () => void;
}

export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-C", folder, ...args], { maxBuffer: 1 << 28 })
    .toString("latin1")
    .trim();

export function cloneOf(repository: string, head?: string): Clone {
  const home = mkdtempSync(path.join(tmpdir(), "fairlead-bench-"));
  const folder = path.join(home, path.basename(path.dirname(path.resolve(repository, "x")), ".git"));
  execFileSync("git", ["clone", "-q", "--shared", "--bare", "--single-branch", repository, folder]);
  const tip = head ?? git(folder, "rev-parse", "HEAD");
  git(folder, "update-ref", "--no-deref", "HEAD", tip);
  const state = path.join(folder, "fairlead");
  const aside = path.join(home, "state");
  return {
    folder,
    head: tip,
    forget: () => rmSync(state, { recursive: true, force: true }),
    keepState: () => {
      cpSync(state, aside, { recursive: true });
      return () => {
        rmSync(state, { recursive: true, force: true });
        cpSync(aside, state, { recursive: true });
      };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

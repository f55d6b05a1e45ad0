import { type ChildProcess, spawn } from "node:child_process";
import { gitEnvironment, gitSettings } from "./environment.ts";

/** How one git is wired up. */
export interface StartOptions {
  readonly folder: string;
  /** File descriptor for its output; a pipe when left out. */
  readonly outputTo?: number;
  readonly hasInput: boolean;
  readonly indexFile?: string | undefined;
  /** Whether the folder has passed git's own check of who owns it. */
  readonly trusted: boolean;
}

/**
 * The one place where git is started (design: facts, "Reading somebody's repository"). Never through a shell;
 * the folder is where the caller says, the environment and settings are pinned.
 */
export function startGit(args: readonly string[], options: StartOptions): ChildProcess {
  // Below the git folder of an ordinary clone git sees a bare repository; the owner was checked when it was opened.
  const trusted = options.trusted ? ["-c", "safe.bareRepository=all"] : [];
  return spawn("git", ["-C", options.folder, ...gitSettings, ...trusted, ...args], {
    stdio: [options.hasInput ? "pipe" : "ignore", options.outputTo ?? "pipe", "pipe"],
    env: gitEnvironment(process.env, options.indexFile),
    windowsHide: true,
  });
}

import { once } from "node:events";
import type { ChildProcess } from "node:child_process";
import { exitCode, UserError } from "#base";
import { explained, GitError } from "./failure.ts";
import type { RunOptions } from "./types.ts";

const silentLimit = 60_000;
const stderrLimit = 65_536;

/** A git that runs, with somebody looking after it. */
export interface Supervised {
  /** Put off the moment at which a silent git is stopped. */
  readonly heard: () => void;
  /** Resolves when it has ended well; rejects with what it said, or why it was stopped. */
  readonly ended: Promise<void>;
  readonly stop: (reason: Error) => void;
}

/**
 * Looks after one git: stops it when it is silent for too long (a FIFO as `include.path` hangs even
 * `rev-parse`) or when the caller gives up, and checks how it ended, because git prints good-looking partial
 * output before it fails.
 */
export function supervise(child: ChildProcess, args: readonly string[], options: RunOptions): Supervised {
  let stopped: Error | undefined;
  const stop = (reason: Error): void => {
    stopped ??= reason;
    child.kill("SIGKILL");
  };
  const limit = options.timeout ?? silentLimit;
  const timer = Number.isFinite(limit) ? setTimeout(() => stop(silent(args, limit)), limit) : undefined;
  const onAbort = (): void => stop(asError(options.signal?.reason));
  options.signal?.addEventListener("abort", onAbort, { once: true });
  const stderr = collect(child, () => timer?.refresh());
  const ended = ending(child)
    .then(({ status, signal }) => {
      if (stopped !== undefined) throw stopped;
      if (status === null || !(options.accept ?? [0]).includes(status)) {
        throw explained(
          new GitError(args, status ?? undefined, status === null ? `was ended by ${signal}` : `ended with status ${status}`, stderr()),
        );
      }
    })
    .finally(() => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", onAbort);
    });
  // Whoever waits for the output hears of it; until then it is not an unhandled rejection.
  ended.catch(() => undefined);
  if (options.signal?.aborted === true) onAbort();
  return { heard: () => timer?.refresh(), ended, stop };
}

async function ending(child: ChildProcess): Promise<{ status: number | null; signal: string | null }> {
  const failed = new Promise<never>((_, reject) => child.once("error", (error) => reject(cannotStart(error))));
  const closed = once(child, "close").then(([status, signal]: (number | string | null)[]) => ({
    status: typeof status === "number" ? status : null,
    signal: typeof signal === "string" ? signal : null,
  }));
  // `once` rejects on "error" too; the sentence of `cannotStart` is the one to show.
  closed.catch(() => undefined);
  return Promise.race([failed, closed]);
}

function collect(child: ChildProcess, heard: () => void): () => string {
  const parts: Buffer[] = [];
  let size = 0;
  child.stderr?.on("data", (part: Buffer) => {
    heard();
    if (size < stderrLimit) parts.push(part);
    size += part.length;
  });
  return () => Buffer.concat(parts).subarray(0, stderrLimit).toString("utf8");
}

const silent = (args: readonly string[], limit: number): UserError =>
  new UserError(`git ${args[0] ?? ""} was silent for ${Math.round(limit / 1000)} seconds and was stopped`, {
    hint: "A file its configuration names may be a pipe that nobody writes to: see git config --list --show-origin",
    exit: exitCode.cannotTell,
  });

function cannotStart(error: Error): Error {
  if (!("code" in error) || error.code !== "ENOENT") return error;
  return new UserError("git was not found, or the folder is gone", { hint: "Install git 2.31 or newer, and check the path." });
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error("stopped"));

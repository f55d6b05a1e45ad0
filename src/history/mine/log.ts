import { type GitRepository, logSettings } from "#git";
import { logFormat } from "./parser.ts";

/** What the one pass over history prints. The bench runs the same command. */
export const logCommand = ["log", "-z", "--raw", "--no-renames", ...logSettings, `--format=${logFormat}`] as const;

/**
 * A first git prints the newest commits; a second one beside it those that follow, in the same order, so that no commit
 * is missed or comes twice. It walks over the first ones, which costs a sixth of printing them.
 */
export interface Shares {
  /** Commits that the first prints. */
  readonly first: number;
  /** The second starts when so many were read: a short history needs none, and the newest year comes first. */
  readonly secondAfter: number;
}

const shares: Shares = { first: 24_000, secondAfter: 8_000 };

interface LogReading {
  /** Revisions, a line each. */
  readonly input: Uint8Array;
  readonly push: (bytes: Uint8Array) => void;
  /** How many commits were read so far. */
  readonly commits: () => number;
  /** Nothing more is read until what it gives has resolved; git goes on meanwhile. */
  readonly pace?: (() => Promise<unknown> | undefined) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the log, newest first, a long one out of two gits that run side by side. */
export async function readInTwo(
  repo: GitRepository,
  { input, push, commits, pace, signal }: LogReading,
  { first: share, secondAfter } = shares,
): Promise<void> {
  const failed = new AbortController();
  const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const read = (part: string, onBytes: typeof push, after?: Promise<unknown>): Promise<void> =>
    repo.stream([...logCommand, part, "--ignore-missing", "--stdin", "--"], onBytes, {
      input,
      spool: true,
      signal: either,
      ...(after === undefined ? {} : { after }),
      ...(pace === undefined ? {} : { pace }),
    });
  let second: Promise<void> | undefined;
  const first = read(`--max-count=${share}`, (bytes) => {
    push(bytes);
    if (second !== undefined || commits() < secondAfter) return;
    second = read(`--skip=${share}`, push, first);
    // How it ended is heard when the first has ended.
    second.catch(() => undefined);
  });
  try {
    await first;
    await second;
  } catch (error) {
    failed.abort(error);
    throw error;
  }
}

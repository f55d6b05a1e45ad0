import { type GitRepository, logSettings } from "#git";
import { logFormat } from "./parser.ts";

/** What the one pass over history prints. The bench runs the same command. */
export const logCommand = ["log", "-z", "--raw", "--no-renames", ...logSettings, `--format=${logFormat}`] as const;

interface LogReading {
  /** Revisions, a line each. */
  readonly input: Uint8Array;
  readonly push: (bytes: Uint8Array) => void;
  /** Nothing more is read until what it gives has resolved; git goes on meanwhile. */
  readonly pace?: (() => Promise<unknown> | undefined) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the log, newest first. One git: a second one beside it walks over what the first prints, and costs more than it saves. */
export const readLog = (repo: GitRepository, { input, push, pace, signal }: LogReading): Promise<void> =>
  repo.stream([...logCommand, "--ignore-missing", "--stdin", "--"], push, {
    input,
    spool: true,
    ...(signal === undefined ? {} : { signal }),
    ...(pace === undefined ? {} : { pace }),
  });

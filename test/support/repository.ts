import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Text, or bytes that need not be UTF-8. */
export type Bytes = string | Uint8Array;

export type FileChange =
  | { readonly path: Bytes; readonly content: Bytes; readonly mode?: "100644" | "100755" | "120000" }
  | { readonly path: Bytes; readonly remove: true }
  | { readonly path: Bytes; readonly to: Bytes };

/** One commit to be made. */
export interface NewCommit {
  /** "Name <mail>". */
  readonly author?: Bytes;
  readonly committer?: Bytes;
  /** Seconds since 1970; a day after the one before when left out. */
  readonly time?: number;
  readonly message?: Bytes;
  readonly changes?: readonly FileChange[];
  /** Places in the list of the commits it follows: the one before when left out, [] for a root, several for a merge. */
  readonly parents?: readonly number[];
  /** Branch that is moved to it. Default "main". */
  readonly branch?: string;
  /** Header `encoding`, for messages that are not UTF-8. */
  readonly encoding?: string;
}

export interface RepositoryOptions {
  readonly bare?: boolean;
  readonly format?: "sha1" | "sha256";
}

/** A real repository in a temporary folder. */
export interface TestRepository {
  readonly folder: string;
  /** Ids of all commits made so far, in the order given. */
  readonly commits: readonly string[];
  /** Makes further commits; `parents` count from the first commit ever made here. Gives their ids. */
  readonly add: (commits: readonly NewCommit[]) => readonly string[];
  /** Runs git in it and gives what it printed, without the last newline. */
  readonly git: (...args: readonly string[]) => string;
}

/** 1 January 2024: the time of a first commit that is not told one. */
export const firstTime = 1_704_067_200;
const day = 86_400;

/** Git with no configuration of the machine, and a person to commit as. */
export function gitIn(folder: string, args: readonly string[], input?: Uint8Array): string {
  const { PATH = "" } = process.env;
  const who = {
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
  const env = { PATH, HOME: folder, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C", ...who };
  return execFileSync("git", args, {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input === undefined ? {} : { input }),
  })
    .toString("utf8")
    .replace(/\n$/, "");
}

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), "fairlead-test-"));

/** Makes a repository of these commits, checked out on `main` unless bare. */
export function makeRepository(commits: readonly NewCommit[], options: RepositoryOptions = {}): TestRepository {
  const folder = temporaryFolder();
  gitIn(folder, [
    "init",
    "-q",
    "-b",
    "main",
    `--object-format=${options.format ?? "sha1"}`,
    ...(options.bare === true ? ["--bare"] : []),
    ".",
  ]);
  const made: string[] = [];
  const add = (more: readonly NewCommit[]): readonly string[] => {
    if (more.length === 0) return [];
    const marks = path.join(options.bare === true ? folder : path.join(folder, ".git"), "test-marks");
    gitIn(folder, ["fast-import", "--quiet", "--force", `--export-marks=${marks}`], importStream(more, made));
    const ids = marksOf(marks, more.length);
    made.push(...ids);
    if (options.bare !== true) gitIn(folder, ["reset", "-q", "--hard", "HEAD"]);
    return ids;
  };
  add(commits);
  return { folder, commits: made, add, git: (...args) => gitIn(folder, args) };
}

function marksOf(file: string, count: number): readonly string[] {
  const lines = readFileSync(file, "latin1").trim().split("\n");
  const ids = new Map(lines.map((line) => [Number(/^:(\d+)/.exec(line)?.[1]), line.split(" ")[1] ?? ""]));
  return Array.from({ length: count }, (_, at) => ids.get(at + 1) ?? "");
}

const bytes = (value: Bytes): Buffer => (typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value));

/** A path as fast-import reads it: C-quoted, every byte that is not plain as an octal escape. */
const quoted = (value: Bytes): string =>
  `"${[...bytes(value)].map((byte) => (byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`)).join("")}"`;

/** What `git fast-import` reads to make these commits after those already made. */
export function importStream(commits: readonly NewCommit[], made: readonly string[] = []): Buffer {
  const parts: Buffer[] = [];
  const line = (text: Bytes): void => void parts.push(bytes(text), Buffer.from("\n"));
  const data = (content: Bytes): void => {
    line(`data ${bytes(content).length}`);
    line(content);
  };
  const nameOf = (place: number): string => made[place] ?? `:${place - made.length + 1}`;
  commits.forEach((commit, at) => {
    const place = made.length + at;
    const parents = commit.parents ?? (place === 0 ? [] : [place - 1]);
    const time = commit.time ?? firstTime + place * day;
    const branch = `refs/heads/${commit.branch ?? "main"}`;
    if (parents.length === 0) line(`reset ${branch}`);
    line(`commit ${branch}`);
    line(`mark :${at + 1}`);
    line(Buffer.concat([Buffer.from("author "), bytes(commit.author ?? "Ada <ada@example.org>"), Buffer.from(` ${time} +0000`)]));
    line(Buffer.concat([Buffer.from("committer "), bytes(commit.committer ?? "Ada <ada@example.org>"), Buffer.from(` ${time} +0000`)]));
    if (commit.encoding !== undefined) line(`encoding ${commit.encoding}`);
    data(commit.message ?? `change ${place + 1}`);
    parents.forEach((parent, nth) => line(`${nth === 0 ? "from" : "merge"} ${nameOf(parent)}`));
    for (const change of commit.changes ?? []) {
      if ("content" in change) {
        line(`M ${change.mode ?? "100644"} inline ${quoted(change.path)}`);
        data(change.content);
      } else line("to" in change ? `R ${quoted(change.path)} ${quoted(change.to)}` : `D ${quoted(change.path)}`);
    }
    line("");
  });
  return Buffer.concat(parts);
}

import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "#base";
import { isPartial } from "./partial.ts";
import { type Place, runGit } from "./run.ts";
import { bindRepository } from "./repository.ts";
import { explainOldGit } from "./version.ts";
import type { GitRepository } from "./types.ts";

/** What can be asked of git in one go. Lines of fixed form come first: a folder's name may hold a newline. */
const question = [
  "rev-parse",
  "--path-format=absolute",
  "--is-bare-repository",
  "--is-shallow-repository",
  "--show-object-format",
  "--is-inside-work-tree",
  "--show-cdup",
  "--git-dir",
  "--git-common-dir",
  "--revs-only",
  "HEAD",
  "--symbolic-full-name",
  "HEAD",
] as const;

/** What `openRepository` takes besides the folder. */
export interface OpenOptions {
  readonly signal?: AbortSignal;
}

/**
 * Opens the repository a folder lies in: a work tree or below one, a bare repository, a linked worktree, a
 * submodule. Costs one git. Rejected with a `UserError` when there is none, when git refuses it because another
 * user owns it, or when git is older than 2.31.
 */
export async function openRepository(path: string, options: OpenOptions = {}): Promise<GitRepository> {
  const folder = realOf(path);
  const place: Place = { folder, trusted: false };
  // Reads a few small files: what takes longer waits on something that will not come (a pipe as an included configuration).
  const answer = await runGit(place, question, { timeout: 20_000, ...options }).catch((error: unknown) => explainOldGit(place, error));
  const facts = readAnswer(answer.toString("utf8"));
  const workTree = facts.inside ? resolve(folder, facts.up) : undefined;
  const partial = await isPartial({ folder: facts.gitDir, trusted: true }, facts.commonDir);
  const { bare, shallow, objectFormat, gitDir, commonDir, head, branch } = facts;
  return bindRepository({ gitDir, commonDir, workTree, bare, shallow, partial, objectFormat, head, branch });
}

/** Asked for at once, so that git has begun when this is called. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    throw new UserError(`there is no ${path}`, { hint: "Name the folder of a git repository." });
  }
}

interface Facts extends Pick<GitRepository, "bare" | "shallow" | "objectFormat" | "gitDir" | "commonDir" | "head" | "branch"> {
  readonly inside: boolean;
  readonly up: string;
}

function readAnswer(answer: string): Facts {
  const [bare, shallow, format, inside, ...more] = answer.split("\n");
  // Outside a work tree git prints no line for the way up.
  const up = inside === "true" ? (more[0] ?? "") : "";
  const tail = more
    .slice(inside === "true" ? 1 : 0)
    .join("\n")
    .replace(/\n$/, "");
  const [, folders = tail, head, branch] = /^([^]*)\n([0-9a-f]{40,64})\n(HEAD|refs\/heads\/.+)$/.exec(tail) ?? [];
  const [gitDir, commonDir] = twoFolders(folders);
  return {
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    inside: inside === "true",
    up,
    gitDir,
    commonDir,
    head,
    branch: branch?.startsWith("refs/heads/") === true ? branch.slice("refs/heads/".length) : undefined,
  };
}

/** Two absolute folders, a line each, the same one twice outside linked worktrees: then a newline in it does no harm. */
function twoFolders(text: string): readonly [string, string] {
  const half = (text.length - 1) / 2;
  if (text.slice(0, half) === text.slice(half + 1)) return [text.slice(0, half), text.slice(0, half)];
  const [gitDir, commonDir, ...more] = text.split("\n");
  if (gitDir === undefined || commonDir === undefined || more.length > 0) {
    throw new UserError("the folder of this worktree has a newline in its name", { hint: "Move the worktree to a folder without one." });
  }
  return [gitDir, commonDir];
}

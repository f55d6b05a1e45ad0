import { exitCode, printable, UserError } from "#base";
import { type GitRepository, openRepository } from "#git";
import { openStore, type Store } from "#store";
import type { Repository } from "#picture";
import { changesAgainst } from "./changes/change-set.ts";
import { readConfig } from "./config/read.ts";
import { parseIgnoredRevs } from "./ignored-revs.ts";
import { nameFromFolder, nameFromOrigin } from "./name.ts";
import { fromCommit, fromWorkTree, type OwnFile, ownFiles } from "./own-files.ts";
import { createGatherer } from "./parts/gatherer.ts";
import { showIn } from "./show.ts";
import type { Workspace, WorkspaceOptions } from "./types.ts";
import { questionAt } from "./window.ts";

/**
 * Opens the repository that `path` lies in (any folder of it, bare, a worktree, a submodule) at a commit. Throws
 * `UserError`, saying what to do, when there is none, when it has no commit, or when `at` names none.
 */
export async function openWorkspace(path: string, options: WorkspaceOptions = {}): Promise<Workspace> {
  const git = await openRepository(path);
  const at = await commitAt(git, options.at);
  const atHead = options.at === undefined || options.at === "HEAD";
  const [file, ignored, origin] = await Promise.all([configFile(git, at.oid, atHead), fromCommit(git, at.oid, ownFiles.ignoredRevs), git.origin()]);
  const config = await readConfig(file);
  const repository: Repository = {
    name: config.value.repo ?? nameFromOrigin(origin) ?? nameFromFolder(git.workTree, git.commonDir),
    at,
    branch: atHead ? git.branch : undefined,
    bare: git.bare,
    shallow: git.shallow,
    partial: git.partial,
    ignoredRevs: parseIgnoredRevs(ignored.text ?? ""),
  };
  const store = once(() => openStore(git, { off: options.store === false }));
  const gatherer = createGatherer({ git, store, repository, config: config.value });
  const problems = [...config.problems, ...ignored.problems];
  const now = options.now ?? Math.floor(Date.now() / 1000);
  return {
    repository,
    config: config.value,
    problems,
    now,
    gitFolders: { git: git.gitDir, common: git.commonDir },
    question: (asked) => questionAt(asked, at.time),
    show: (view, question, how = {}) => showIn({ git, gatherer, problems, now }, view, question, how),
    gather: (needs, how = {}) => gatherer.picture(needs, how),
    changes: (base) => changesAgainst(git, at.oid, base),
  };
}

const once = (make: () => Promise<Store>): (() => Promise<Store>) => {
  let made: Promise<Store> | undefined;
  return () => (made ??= make());
};

async function commitAt(git: GitRepository, at: string | undefined): Promise<{ readonly oid: string; readonly time: number }> {
  const oid = at === undefined ? git.head : await resolved(git, at);
  if (oid === undefined) throw nothing("there is nothing to analyse: this repository has no commit yet", "Commit something, or name a branch that has commits with --at <branch>.");
  const commit = await git.object(oid);
  const [, time] = /^committer .* (\d+) [+-]\d+$/m.exec(commit?.bytes?.toString("latin1") ?? "") ?? [];
  if (time === undefined) throw nothing(`commit ${oid} cannot be read`, "git fsck says what is wrong with the repository.");
  return { oid, time: Number(time) };
}

const nothing = (message: string, hint: string): UserError => new UserError(message, { hint, exit: exitCode.cannotTell });

async function resolved(git: GitRepository, at: string): Promise<string> {
  try {
    return await git.resolve(at);
  } catch (error) {
    if (error instanceof UserError) throw nothing(`there is nothing to analyse at "${printable(at)}": ${error.message}`, error.hint);
    throw error;
  }
}

/** Configuration is the work tree's where that is what `at` shows, else the commit's. */
const configFile = (git: GitRepository, oid: string, atHead: boolean): Promise<OwnFile> =>
  atHead && git.workTree !== undefined ? fromWorkTree(git.workTree, ownFiles.config) : fromCommit(git, oid, ownFiles.config);

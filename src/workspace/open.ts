import { realpath } from "node:fs/promises";
import { daySeconds, once, type Seconds } from "#base";
import { analyses, type Repository } from "#picture";
import { openStore } from "#store";
import { readSurroundings } from "./around.ts";
import { beginRepository } from "./begin.ts";
import { commitAt } from "./commit-at.ts";
import { readConfig } from "./config/read.ts";
import { parseIgnoredRevs } from "./ignored-revs.ts";
import { nameFromFolder, nameFromOrigin } from "./name.ts";
import { traceOf, writesAt } from "./editing/trace.ts";
import { fromCommit, ownFiles, readConfigFile } from "./own-files.ts";
import { createRecordStamp } from "./kept/record-stamp.ts";
import { createGatherer } from "./parts/gatherer.ts";
import { showIn } from "./show.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subject.ts";
import type { Workspace, WorkspaceOptions } from "./types.ts";
import { questionAt } from "./window.ts";

/**
 * Opens the repository that `path` lies in (any folder of it, bare, a worktree, a submodule) at a commit. Throws
 * `UserError`, saying what to do, when there is none, when it has no commit, or when `at` names none.
 */
export async function openWorkspace(path: string, options: WorkspaceOptions = {}): Promise<Workspace> {
  const git = await (options.begun ?? beginRepository(path));
  return openAt(path, { git, store: once(() => openStore(git, { off: options.store === false })) }, options);
}

/** What two looks at one repository share. */
type Shared = Pick<Stage, "git" | "store">;

async function openAt(path: string, { git, store }: Shared, options: Pick<WorkspaceOptions, "at" | "now">): Promise<Workspace> {
  const now = options.now ?? today();
  const at = await commitAt(git, options.at, now);
  const [file, ignored, origin, folder] = await Promise.all([
    readConfigFile(git, at.oid),
    fromCommit(git, at.oid, ownFiles.ignoredRevs),
    git.origin(),
    realpath(path),
  ]);
  const config = await readConfig(file);
  const repository: Repository = {
    name: config.value.repo ?? nameFromOrigin(origin) ?? nameFromFolder(git.workTree, git.commonDir),
    at,
    branch: at.oid === git.head ? git.branch : undefined,
    bare: git.bare,
    shallow: git.shallow,
    partial: git.partial,
    ignoredRevs: parseIgnoredRevs(ignored.text ?? ""),
  };
  const recordStamp = createRecordStamp({ git, store, repository, config: config.value });
  const stage: Stage = {
    git,
    store,
    gatherer: createGatherer({ git, store, repository, config: config.value, recordStamp }),
    recordStamp,
    at: at.oid,
    repository,
    config: config.value,
    configFile: file,
    problems: [...config.problems, ...ignored.problems],
    now,
  };
  const workspace: Workspace = {
    repository,
    config: config.value,
    problems: stage.problems,
    now: stage.now,
    analyses,
    gitFolders: { git: git.gitDir, common: git.commonDir },
    subject: (given) => subjectOf(given, { workTree: git.workTree, folder }),
    at: (rev) => openAt(path, { git, store }, { at: rev, now }),
    question: (asked) => questionAt(asked, at.time),
    show: (view, question, how = {}) => showIn(stage, view, question, how),
    gather: async (needs, how = {}) => {
      const gatherer = how.dividedAs === undefined ? stage.gatherer : stage.gatherer.dividedAs(how.dividedAs);
      const picture = await gatherer.picture(needs, how);
      return how.unnamed === true ? (await import("./privacy/unnamed.ts")).unnamed(stage, picture) : picture;
    },
    around: async () => readSurroundings(stage),
    changes: async (base) => (await import("./changes/change-set.ts")).changesAgainst(git, at.oid, base, now),
    save: async (changes, where) => (await import("./write/save.ts")).save(git, at.oid, changes, where),
    recordFiles: async () => (await import("./write/record-files.ts")).recordFilesOf(stage),
    writes: writesAt(stage),
    recordTrace: async () => traceOf(stage, await (await import("./write/record-files.ts")).recordFilesOf(stage)),
    recordNames: async (folders) => (await import("./write/record-names.ts")).namesOnBranches(git, folders),
    sketchOfChange: async (set, how = {}) => (await import("./path/sketches.ts")).sketchFromChange(workspace, git, at.oid, set, how),
    person: async () => (await import("./write/person.ts")).personOf(git),
    privacyWalk: async () => {
      const { beginPrivacyWalk } = await import("./privacy/begin.ts");
      return beginPrivacyWalk(stage, repository.name);
    },
    lookAtState: async (walk) => {
      const { lookAtState } = await import("./privacy/begin.ts");
      return lookAtState(stage, walk);
    },
  };
  return workspace;
}

/** The day: due dates need no more of the clock, and the same day gives the same answer. */
const today = (): Seconds => Math.floor(Date.now() / 1000 / daySeconds) * daySeconds;

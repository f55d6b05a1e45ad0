/**
 * What every git is started with. A repository is hostile input: its configuration can name programs for git to
 * run and files for it to wait on. Each line here closes one of those doors, or pins a setting that would
 * otherwise change figures from one machine to the next.
 */
const pinned: Readonly<Record<string, string>> = {
  // No transport at all: `protocol.allow` alone is beaten by the repository's own `protocol.ext.allow`.
  GIT_ALLOW_PROTOCOL: "",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  // Grafts rewrite parents from a file; history is what the commits say.
  GIT_GRAFT_FILE: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  // A pipe flushed at each commit costs a third of the whole pass.
  GIT_FLUSH: "0",
  // Messages of git are matched in one place (failure.ts), in English.
  LC_ALL: "C",
};

/** Who commits, and when: the one thing a person's environment may tell a git. It names no program and no place. */
const whoCommits = /^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)$/;

/** The environment of a git: the person's own, of its `GIT_*` only who commits, and the pinned values. */
export function gitEnvironment(own: NodeJS.ProcessEnv, indexFile?: string): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || whoCommits.test(name));
  return { ...Object.fromEntries(kept), ...pinned, ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }) };
}

const settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "log.showSignature=false",
  "log.showRoot=true",
  "log.mailmap=false",
  "log.diffMerges=off",
  "mailmap.file=",
  "mailmap.blob=",
  "diff.orderFile=/dev/null",
  "diff.relative=false",
  "i18n.logOutputEncoding=UTF-8",
  // Figures of `--numstat` must not depend on attributes or thresholds of a machine.
  "core.attributesFile=/dev/null",
  "core.bigFileThreshold=512m",
  // GIT_GRAFT_FILE points nowhere on purpose; git would remark on it.
  "advice.graftFileDeprecated=false",
] as const;

/** What stands before the command of every git. */
export const gitSettings: readonly string[] = ["--no-pager", ...settings.flatMap((setting) => ["-c", setting])];

/** What stands after `log`, so that no configuration changes what it prints and nothing is run for it. */
export const logSettings = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-abbrev",
  "--ignore-submodules=none",
  "--no-color",
  "--no-notes",
  "--no-decorate",
  "--diff-algorithm=myers",
] as const;

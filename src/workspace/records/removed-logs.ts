import { type Path, printable, type Problem, showDay } from "#base";
import type { GitRepository } from "#git";
import { type LogHint, logsIn } from "#records";
import { recordNames } from "./source.ts";
import { treeTexts } from "./tree-texts.ts";

/** Logs that a file still names and that a commit took away: said where the file stands, with the way to read them. */
export async function removedLogs(
  git: GitRepository,
  commit: string,
  paths: readonly Path[],
  hints: readonly LogHint[],
): Promise<readonly Problem[]> {
  const gone = hints.filter(({ folder }) => folder !== "" && !paths.some((path) => path.startsWith(`${folder}/`)));
  const problems: Problem[] = [];
  // What lies beyond the boundary of a shallow clone cannot be told.
  for (const hint of git.shallow ? [] : gone.slice(0, mostAsked)) {
    const problem = await removed(git, commit, hint);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Each is a walk through history. */
const mostAsked = 3;

async function removed(git: GitRepository, commit: string, hint: LogHint): Promise<Problem | undefined> {
  const { folder, namedBy } = hint;
  const format = "--format=%H %P %ct";
  const out = await git.run(["log", "-1", "--no-renames", "--diff-filter=D", format, commit, "--", `:(top,literal)${folder}`]);
  const [, by = "", parent = "", time = ""] = /^(\w+) (\w+)(?: \w+)* (\d+)$/m.exec(out.toString("latin1")) ?? [];
  if (parent === "") return undefined;
  const before = [...(await treeTexts(git, parent, recordNames)).oids.keys()].filter((path) => path.startsWith(`${folder}/`));
  const count = logsIn(before, [hint]).reduce((sum, { records }) => sum + records.length, 0);
  if (count === 0) return undefined;
  return {
    path: namedBy,
    message: `it names ${printable(folder)}, which held ${count === 1 ? "1 record" : `${count} records`} until ${showDay(Number(time))}, taken from there by ${by.slice(0, 9)}`,
    hint: `Read them as they stood: fairlead list decision --at ${parent.slice(0, 9)}`,
  };
}

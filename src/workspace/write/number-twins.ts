import { counted, decodePath, folderOf, groupedBy, listed, nameOf, type Path, type Problem } from "#base";
import type { GitRepository } from "#git";
import { numberIn, type RecordLog } from "#records";
import { namesOnBranches } from "./record-names.ts";

/** A record as one branch or another has it. */
interface Numbered {
  readonly path: Path;
  /** Branches that hold it; none for what is read here. */
  readonly branches: readonly string[];
}

/** Two records of one number, and where the second is. */
interface Pair {
  readonly first: Path;
  readonly other: Numbered;
}

/**
 * Numbers that two records have on branches which are still to come together: each is fine alone, and the merge makes
 * them a pair. A branch that only gave a record another name is none, nor is one that still has a name which this
 * commit's own history had and gave up. What the same branches bring is one problem.
 */
export async function numberTwins(git: GitRepository, at: string, logs: readonly RecordLog[]): Promise<readonly Problem[]> {
  const pairs: Pair[] = [];
  for (const log of logs) pairs.push(...(await pairsOf(git, at, log)));
  return [...groupedBy(pairs, ({ other }) => other.branches.join("\n")).values()].flatMap(problemOf);
}

async function pairsOf(git: GitRepository, at: string, log: RecordLog): Promise<readonly Pair[]> {
  const beyond = (await namesOnBranches(git, [log.folder], at)).filter(({ path }) => isText(path) && !log.records.includes(path));
  const near = log.records.map((path): Numbered => ({ path, branches: [] }));
  if (twinsIn([...near, ...beyond]).length === 0) return [];
  const given = await namesGivenUp(git, at, log.folder);
  const pairs: Pair[] = [];
  for (const [first, ...others] of twinsIn([...near, ...beyond.filter(({ path }) => !given.has(path))]))
    for (const other of others)
      if (first !== undefined && !(await isRenamed(git, at, first, other))) pairs.push({ first: first.path, other });
  return pairs;
}

/** Every name that a file of the folder lost in the history of a commit. */
async function namesGivenUp(git: GitRepository, at: string, folder: Path): Promise<ReadonlySet<Path>> {
  const scope = folder === "" ? [] : ["--", `:(top,literal)${folder}`];
  const out = await git.run(["log", "-z", "--format=", "--name-only", "--no-renames", "--diff-filter=D", at, ...scope]);
  return new Set(decodePath(out).split("\0"));
}

const isText = (path: Path): boolean => /\.(?:md|markdown|rst|adoc)$/i.test(path);

/** Those of one number in one folder, the one read here first. */
function twinsIn(names: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const each of names) {
    const number = numberIn(each.path);
    if (number === undefined) continue;
    const isFolder = /^(?:readme|index)\.\w+$/i.test(nameOf(each.path));
    const key = `${isFolder ? folderOf(folderOf(each.path)) : folderOf(each.path)}\n${number}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.slice(1).some(({ branches }) => branches.length > 0));
}

/** Whether the other is the first under another name: where the branch began it had the first, and has it no longer. */
async function isRenamed(git: GitRepository, at: string, first: Numbered, other: Numbered): Promise<boolean> {
  const [branch] = other.branches;
  if (branch === undefined || first.branches.includes(branch)) return false;
  const tip =
    (await git.run(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`, `refs/remotes/${branch}`]))
      .toString("latin1")
      .split("\n")[0] ?? "";
  const base = (await git.run(["merge-base", at, tip], { accept: [0, 1] })).toString("latin1").split("\n")[0] ?? "";
  const had = async (commit: string): Promise<boolean> => commit !== "" && (await git.object(`${commit}:${first.path}`)) !== undefined;
  return (await had(base)) && !(await had(tip));
}

const mostPairs = 6;
const mostBranches = 3;

/** What the same branches bring, as one problem; the first of the records read here stands for it. */
function problemOf(pairs: readonly Pair[]): readonly Problem[] {
  const [one] = pairs;
  if (one === undefined) return [];
  const words = pairs.slice(0, mostPairs).map(({ first, other }) => `${nameOf(first)} and ${nameOf(other.path)}`);
  const more = pairs.length > mostPairs ? [`${pairs.length - mostPairs} more`] : [];
  const subject = pairs.length === 1 ? "1 number is" : `${pairs.length} numbers are`;
  return [
    {
      path: one.first,
      message: `${subject} taken twice, here and on ${branchWords(one.other.branches)}: ${[...words, ...more].join("; ")}`,
      hint: "Give one of each the next number before they come together: fairlead new counts over all branches.",
    },
  ];
}

function branchWords(branches: readonly string[]): string {
  const rest = branches.length - mostBranches;
  return listed([...branches.slice(0, mostBranches), ...(rest > 0 ? [counted(rest, "more branch", "more branches")] : [])]);
}

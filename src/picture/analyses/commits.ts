import { counted, isoDay } from "#base";
import type { History } from "#history";
import { type CountedCommit, countedCommits } from "../counted-commits.ts";
import { countColumn, dayColumn, textColumn } from "../columns.ts";
import { fixBasis, fixLanded } from "../fixes.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  dayColumn("landed", "landed"),
  textColumn("commit", "commit"),
  countColumn("files", "files", "Paths the commit touched; a rename is two."),
  textColumn("says", "says it is"),
  textColumn("change", "came with"),
  textColumn("fix", "the change is a fix"),
  textColumn("counts", "counts as a change"),
];

export const commitsAnalysis: Analysis = {
  id: "commits",
  title: "Commits",
  question: "Which commits is a figure made of?",
  definition:
    "Commits that touch the path or area and landed in the window, newest first, each with the landed change it came with (itself where that is blank) and whether it counts in figures of changes: not when only bots or agents made it, when it is listed in .git-blame-ignore-revs, when it touches so many files that a reformat or vendoring is likely, or, of a single file, when it touches over 30 files. Renames are followed. A change is a fix when at least half of its commits are.",
  source: "git log of the path; code-maat 1.0.5 (30 files)",
  limits: "Merges touch nothing of their own: they are seen where commits came with one. Nobody is named: git show tells more of a commit.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const reason = missing(picture, ["history", "tree", "areas"]);
  if (history === undefined || reason !== undefined)
    return cannotTell(picture, scope, commitsAnalysis, columns, reason ?? "nothing was read");
  const found = countedCommits(picture, history, scope);
  const fix = fixesTold(picture, history);
  return table(picture, scope, commitsAnalysis, {
    columns,
    rows: found.map((one) => rowOf(history, one, fix)),
    n: `${counted(found.length, "commit")} ${overWindow(scope)}`,
    notes: notesOf(picture, scope, found, fix),
  });
}

/** 1 for each landed change that is a fix; `undefined` where that cannot be told. */
const fixesTold = (picture: Picture, history: History): Uint8Array | undefined =>
  fixBasis(picture).by === "cannot tell" ? undefined : fixLanded(picture, history);

/** By `commitKind`. */
const kindWords = ["not said", "fix", "fix, by its words", "feature", "docs", "test", "refactor", "chore", "revert", "other"];

function rowOf(history: History, { commit, landed, files, leftOut, ofCode }: CountedCommit, fix: Uint8Array | undefined) {
  const own = history.landed.commit[landed] ?? -1;
  return [
    isoDay(history.landed.time[landed] ?? 0),
    shortId(history, commit),
    files,
    kindWords[history.commits.kind[commit] ?? 0] ?? "not said",
    own === commit ? null : shortId(history, own),
    fix === undefined ? null : fix[landed] === 1 ? "yes" : "no",
    leftOut === undefined ? (ofCode ? "yes" : "yes, but not as work on code") : `no: ${leftOut}`,
  ];
}

/** Long enough to be told apart by git in the largest repositories. */
const shortId = (history: History, commit: number): string => history.commits.oid(commit).slice(0, 12);

function notesOf(picture: Picture, scope: Scope, commits: readonly CountedCommit[], fix: Uint8Array | undefined): readonly string[] {
  const counting = commits.filter((one) => one.leftOut === undefined);
  const narrow = counting.filter((one) => !one.sweep);
  const code = counting.filter((one) => one.ofCode);
  return [
    `${sumOf(counting, fix)}, in ${counted(counting.length, "commit")}; ${leftOutWords(commits)}.`,
    ...(narrow.length === counting.length ? [] : [`Without commits of over 30 files: ${sumOf(narrow, fix)}.`]),
    ...(scope.area === undefined || code.length === counting.length ? [] : [`With work on its code alone: ${sumOf(code, fix)}.`]),
    fix === undefined ? `Fixes cannot be told: only ${fixBasis(picture).words}.` : `Fixes are ${fixBasis(picture).words}.`,
  ];
}

function sumOf(commits: readonly CountedCommit[], fix: Uint8Array | undefined): string {
  const landed = [...new Set(commits.map((one) => one.landed))];
  const fixes = fix === undefined ? "" : ` (${counted(landed.filter((one) => fix[one] === 1).length, "fix", "fixes")})`;
  return `${counted(landed.length, "change")}${fixes}`;
}

function leftOutWords(commits: readonly CountedCommit[]): string {
  const reasons = commits.flatMap((one) => one.leftOut ?? []);
  if (reasons.length === 0) return "none left out";
  const each = [...new Set(reasons)].sort().map((reason) => `${reasons.filter((one) => one === reason).length} ${reason}`);
  return `${counted(reasons.length, "commit")} left out: ${each.join(", ")}`;
}

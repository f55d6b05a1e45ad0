import { type Csr, csrFromPairs, csrRow, daySeconds, parseDay, type Seconds } from "#base";
import { changeType, commitFlag, type CommitKind, commitKind, type Commits, type History, type Landed } from "#history";

/** One commit of an example. */
export interface ExampleCommit {
  /** "2026-03-01" */
  readonly day: string;
  /** Who wrote it; a name that ends in "[bot]" is one. */
  readonly who: string;
  /** Paths it touched. "-old.ts" takes a file away, "old.ts > new.ts" moves it. A merge has none. */
  readonly files?: readonly string[];
  /** Its subject; the conventional type at its head tells its kind. */
  readonly message?: string;
  /** Places in the list of the commits it follows; two or more make a merge. */
  readonly parents?: readonly number[];
  readonly with?: readonly string[];
  readonly reviewedBy?: readonly string[];
  readonly bulk?: boolean;
}

interface Row {
  readonly commit: number;
  readonly path: number;
  readonly change: number;
}

/** Columns of a history as the miner would give them, and the person behind each name. */
export function exampleHistory(commits: readonly ExampleCommit[], at?: string): { history: History; personOf: (name: string) => number } {
  const names = distinct(commits.flatMap((commit) => [commit.who, ...(commit.with ?? []), ...(commit.reviewedBy ?? [])]));
  const paths = distinct(commits.flatMap((commit) => (commit.files ?? []).flatMap(pathsIn)));
  const rows = commits.flatMap((commit, index) => (commit.files ?? []).flatMap((file) => rowsOf(file, index, paths.indexOf)));
  const columns = commitColumns(commits, names.indexOf);
  const last = commits.at(-1);
  const time = at === undefined ? (columns.time.at(-1) ?? 0) : dayOf(at);
  const history: History = {
    at: { oid: last === undefined ? "0".repeat(40) : columns.oid(commits.length - 1), time },
    commits: columns,
    rows: rowColumns(rows, commits, paths),
    paths: { count: paths.values.length, path: (index) => paths.values[index] ?? "", indexOf: paths.indexOf },
    people: { count: names.values.length, bot: Uint8Array.from(names.values, (name) => Number(name.endsWith("[bot]"))) },
    landed: exampleLanded(columns),
    gaps: [],
    sample: (person) => commits.flatMap((commit, index) => (names.indexOf(commit.who) === person ? [columns.oid(index)] : [])).slice(0, 1),
  };
  return { history, personOf: names.indexOf };
}

interface Interned {
  readonly values: readonly string[];
  readonly indexOf: (value: string) => number;
}

function distinct(values: readonly string[]): Interned {
  const list = [...new Set(values)];
  const index = new Map(list.map((value, at) => [value, at]));
  return { values: list, indexOf: (value) => index.get(value) ?? -1 };
}

const dayOf = (day: string): Seconds => {
  const time = parseDay(day);
  if (time === undefined) throw new RangeError(`not a day: ${day}`);
  return time;
};

const pathsIn = (file: string): readonly string[] => (file.startsWith("-") ? [file.slice(1)] : file.split(" > "));

function rowsOf(file: string, commit: number, indexOf: (path: string) => number): readonly Row[] {
  const [first = "", second] = pathsIn(file);
  if (file.startsWith("-")) return [{ commit, path: indexOf(first), change: changeType.deleted }];
  if (second === undefined) return [{ commit, path: indexOf(first), change: changeType.modified }];
  return [
    { commit, path: indexOf(first), change: changeType.deleted },
    { commit, path: indexOf(second), change: changeType.added },
  ];
}

function commitColumns(commits: readonly ExampleCommit[], personOf: (name: string) => number): Commits {
  const parents = pairs(commits, (commit, index) => commit.parents ?? (index === 0 ? [] : [index - 1]));
  const flags = commits.map((commit) => flagsOf(commit));
  const landed = new Int32Array(commits.length).fill(-1);
  fillLanded(parents, landed);
  return {
    count: commits.length,
    oid: (commit) => (commit + 1).toString(16).padStart(40, "0"),
    time: Uint32Array.from(commits, (commit) => dayOf(commit.day) + daySeconds / 2),
    flags: Uint8Array.from(flags),
    kind: Uint8Array.from(commits, (commit) => kindOf(commit.message ?? "")),
    author: Int32Array.from(commits, (commit) => personOf(commit.who)),
    coAuthors: pairs(commits, (commit) => (commit.with ?? []).map(personOf)),
    reviewers: pairs(commits, (commit) => (commit.reviewedBy ?? []).map(personOf)),
    parents,
    landed,
  };
}

function pairs(commits: readonly ExampleCommit[], of: (commit: ExampleCommit, index: number) => readonly number[]): Csr {
  const lists = commits.map(of);
  return csrFromPairs(
    commits.length,
    lists.flatMap((list, row) => list.map(() => row)),
    lists.flat(),
  );
}

function flagsOf(commit: ExampleCommit): number {
  const merge = (commit.parents?.length ?? 0) > 1 ? commitFlag.merge : 0;
  const bot = commit.who.endsWith("[bot]") ? commitFlag.bot : 0;
  const bulk = commit.bulk === true ? commitFlag.bulk : 0;
  const unclassed = kindOf(commit.message ?? "") === commitKind.none ? commitFlag.unclassed : 0;
  const revert = kindOf(commit.message ?? "") === commitKind.revert ? commitFlag.revert : 0;
  return merge | bot | bulk | unclassed | revert;
}

const kinds: Readonly<Record<string, CommitKind>> = {
  fix: commitKind.fix,
  feat: commitKind.feature,
  docs: commitKind.docs,
  test: commitKind.test,
  refactor: commitKind.refactor,
  chore: commitKind.chore,
  revert: commitKind.revert,
};

function kindOf(message: string): CommitKind {
  const type = /^([a-z]+)(?:\([^)]*\))?!?: /.exec(message)?.[1];
  if (type !== undefined) return kinds[type] ?? commitKind.other;
  return /\bfix(?:es|ed)?\b/i.test(message) ? commitKind.fixWords : commitKind.none;
}

/** The mainline in `landed` order: the first-parent line from the last commit back, oldest first. */
function mainline(parents: Csr): readonly number[] {
  const line: number[] = [];
  for (let commit = parents.start.length - 2; commit >= 0;) {
    line.unshift(commit);
    commit = csrRow(parents, commit)[0] ?? -1;
  }
  return line;
}

function fillLanded(parents: Csr, landed: Int32Array): void {
  mainline(parents).forEach((tip, index) => {
    const waiting = [tip];
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
      if (landed[commit] !== -1) continue;
      landed[commit] = index;
      waiting.push(...csrRow(parents, commit));
    }
  });
}

function exampleLanded(commits: Commits): Landed {
  const line = mainline(commits.parents);
  const members = [...commits.landed.keys()].filter((commit) => (commits.landed[commit] ?? -1) >= 0);
  return {
    count: line.length,
    commit: Int32Array.from(line),
    time: Uint32Array.from(line, (commit) => commits.time[commit] ?? 0),
    commits: csrFromPairs(
      line.length,
      members.map((commit) => commits.landed[commit] ?? 0),
      members,
    ),
    showsMerges: line.some((commit) => ((commits.flags[commit] ?? 0) & commitFlag.merge) !== 0),
  };
}

function rowColumns(rows: readonly Row[], commits: readonly ExampleCommit[], paths: Interned): History["rows"] {
  const added = new Set<number>();
  const change = rows.map((row) => {
    if (row.change !== changeType.modified || added.has(row.path)) return row.change;
    added.add(row.path);
    return changeType.added;
  });
  const livesOn = finalPaths(commits, paths);
  const start = new Uint32Array(commits.length + 1);
  for (const row of rows) start[row.commit + 1] = (start[row.commit + 1] ?? 0) + 1;
  for (let commit = 0; commit < commits.length; commit++) start[commit + 1] = (start[commit + 1] ?? 0) + (start[commit] ?? 0);
  return {
    count: rows.length,
    start,
    path: Int32Array.from(rows, (row) => row.path),
    file: Int32Array.from(rows, (row) => livesOn[row.path] ?? -1),
    change: Uint8Array.from(change),
    blobs: () => ({
      before: Int32Array.from(rows, (_, row) => (change[row] === changeType.added ? -1 : row)),
      after: Int32Array.from(rows, (_, row) => (change[row] === changeType.deleted ? -1 : row + 1)),
      oid: (blob) => blob.toString(16).padStart(40, "b"),
    }),
  };
}

/** Where each path's content lives at the end, moves followed; -1 when it is gone. */
function finalPaths(commits: readonly ExampleCommit[], paths: Interned): Int32Array {
  const now = Int32Array.from(paths.values, (_, path) => path);
  for (const commit of [...commits].reverse()) {
    for (const file of commit.files ?? []) {
      const [first = "", second] = pathsIn(file);
      if (file.startsWith("-") && !revived(commits, commit, first)) now[paths.indexOf(first)] = -1;
      else if (second !== undefined) now[paths.indexOf(first)] = now[paths.indexOf(second)] ?? -1;
    }
  }
  return now;
}

const revived = (commits: readonly ExampleCommit[], after: ExampleCommit, path: string): boolean =>
  commits
    .slice(commits.indexOf(after) + 1)
    .some((commit) => (commit.files ?? []).some((file) => !file.startsWith("-") && pathsIn(file).at(-1) === path));

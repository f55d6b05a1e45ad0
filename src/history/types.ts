import type { Coverage, Csr, Part, Path, Seconds } from "#base";

/** Bits of `Commits.flags`. */
export const commitFlag = {
  /** Two or more parents; carries no rows. */
  merge: 1,
  /** Its author is a bot or a service account. */
  bot: 2,
  /** Made with the help of an agent (a `Co-authored-by` names one, or its author is one). */
  agent: 4,
  /** Its subject says it takes back another commit. */
  revert: 8,
  /** So many files that a reformat or vendoring is likely (> max(30, p99)), or listed in `.git-blame-ignore-revs`. */
  bulk: 16,
  /** Nobody's own words tell what it is: neither a conventional type nor a word for a fix. */
  unclassed: 32,
} as const;

/** What a commit says it is. Conventional type where it has one; `fixWords` where only its words say fix. */
export const commitKind = {
  none: 0,
  fix: 1,
  fixWords: 2,
  feature: 3,
  docs: 4,
  test: 5,
  refactor: 6,
  chore: 7,
  revert: 8,
  other: 9,
} as const;
export type CommitKind = (typeof commitKind)[keyof typeof commitKind];

/** What a commit did to a path. */
export const changeType = { added: 1, modified: 2, deleted: 3, typeChanged: 4 } as const;

/**
 * Commits reachable from `at`, as columns, oldest first: parents come before children, and among those that
 * are free to go first, the earlier committer time. An index into them is a "commit".
 */
export interface Commits {
  readonly count: number;
  /** Full object id. */
  readonly oid: (commit: number) => string;
  /** Committer time in UTC; what lies after `at` counts as `at`. */
  readonly time: Uint32Array;
  readonly flags: Uint8Array;
  readonly kind: Uint8Array;
  /** Person who wrote it (index into `People`). */
  readonly author: Int32Array;
  /** People credited beside the author by `Co-authored-by`, bots and agents left out. */
  readonly coAuthors: Csr;
  /** People named by `Reviewed-by`. */
  readonly reviewers: Csr;
  /** Commits that are parents, first parent first; a parent that is not there (shallow) is left out. */
  readonly parents: Csr;
  /** Index into `Landed` of the change with which it reached the mainline. */
  readonly landed: Int32Array;
}

/** What commits did to paths: rows `start[c] … start[c + 1] - 1` belong to commit `c`. Merges have none. */
export interface Rows {
  readonly count: number;
  readonly start: Uint32Array;
  /** Index into `Paths`: the path as it was then. */
  readonly path: Int32Array;
  /** Index into `Paths`: the path at `at` that this content lives on under, renames followed; -1 when it is gone. */
  readonly file: Int32Array;
  /** One of `changeType`. */
  readonly change: Uint8Array;
  /** Blob before and after (index into `blob`); -1 for none. Read on first use. */
  readonly blobs: () => { readonly before: Int32Array; readonly after: Int32Array; readonly oid: (blob: number) => string };
}

export interface Paths {
  readonly count: number;
  readonly path: (index: number) => Path;
  /** -1 when history knows no such path. */
  readonly indexOf: (path: Path) => number;
}

/** People, unnamed. Names are read apart, for those few that a view may show (people.md). */
export interface People {
  readonly count: number;
  /** 1 for bots, service accounts and agents. */
  readonly bot: Uint8Array;
}

/**
 * Changes that landed on the first-parent line, oldest first: one per mainline commit. The people of a landed
 * merge are the authors of the commits it brought in, never the merger.
 */
export interface Landed {
  readonly count: number;
  /** The mainline commit. */
  readonly commit: Int32Array;
  readonly time: Uint32Array;
  /** Commits that came with it, itself included (merges among them). */
  readonly commits: Csr;
  /** Whether history shows merges on the mainline; if not, a landed change is a commit (or a squashed request). */
  readonly showsMerges: boolean;
}

/** Commits whose content is capped out of an analysis, so that a page can list them. */
export interface History {
  readonly at: { readonly oid: string; readonly time: Seconds };
  readonly commits: Commits;
  readonly rows: Rows;
  readonly paths: Paths;
  readonly people: People;
  readonly landed: Landed;
  /** Shallow, partial or still being read: what is missing, in words; empty when all is there. */
  readonly gaps: readonly string[];
  /** Commits that bear a person's alias, to read names from: `oid` of one commit per alias of a person. */
  readonly sample: (person: number) => readonly string[];
}

/** Lines added and deleted per row (lazy: `git log --numstat`). -1 for binary. */
export interface LineCounts {
  readonly added: Int32Array;
  readonly deleted: Int32Array;
}

/** Where content was before, per row (lazy: `git log --find-renames`). */
export interface Moves {
  /** Index into `Paths` of the path that an added row's content came from; -1 for every other row. */
  readonly from: Int32Array;
}

export type HistoryPart = Part<History>;
export type HistoryCoverage = Coverage;

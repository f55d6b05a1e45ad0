import type { Path, Problem } from "#base";

/** Where a change is written: the files of the work tree, or a commit on a branch that touches neither them nor the index. */
export type SaveTo = { readonly to: "files" } | { readonly to: "branch"; readonly branch: string; readonly message: string };

/** A file that is no longer what the change was made from: all three texts, so that nobody's is lost. */
export interface Conflict {
  readonly path: Path;
  /** What the change was made from; `undefined` for a new file. */
  readonly before: Uint8Array | undefined;
  readonly yours: Uint8Array;
  /** What is there now; `undefined` where the file is gone. */
  readonly theirs: Uint8Array | undefined;
}

/** What came of saving. Nothing is written unless all is. */
export type Saved =
  | { readonly state: "saved"; readonly paths: readonly Path[]; readonly commit?: { readonly branch: string; readonly oid: string } }
  | { readonly state: "stale"; readonly conflicts: readonly Conflict[] }
  | { readonly state: "refused"; readonly problem: Problem };

/** A name that branches hold, and which of them. */
export interface NameOnBranches {
  readonly path: Path;
  /** "main", "origin/use-kafka": local and remote-tracking, in order. */
  readonly branches: readonly string[];
}

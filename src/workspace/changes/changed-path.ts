import type { Path } from "#base";

/** The blobs of a changed path; left out where it is not there, or (after) not in git. */
export interface ChangedPath {
  readonly before?: string;
  readonly after?: string;
}

export type Changes = ReadonlyMap<Path, ChangedPath>;

/** What changed, and what could not be looked at. */
export interface FoundChanges {
  readonly changed: Changes;
  readonly gaps: readonly string[];
}

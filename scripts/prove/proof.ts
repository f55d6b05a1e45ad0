import type { Workspace } from "#workspace";

/** A clone given on the command line, opened once for each commit it is asked at. */
export interface Clone {
  /** As given. */
  readonly path: string;
  /** The last two folders of its path. */
  readonly name: string;
  readonly commits: number;
  /** Whether the clone holds a commit: how a proof knows the repository it speaks of, whatever it is called. */
  readonly has: (commit: string) => Promise<boolean>;
  /** Opens it at a commit (default: HEAD) without writing anything into it or beside it. */
  readonly open: (at?: string) => Promise<Workspace>;
}

/** What came out. A proof that could not be run never holds, and one that found nothing to look at neither holds nor fails. */
export interface Verdict {
  readonly result: "holds" | "does not hold" | "cannot tell" | "nothing to look at";
  /** The figures behind it, in one line. */
  readonly figures: string;
  /** What differs, a few lines. */
  readonly details?: readonly string[];
}

/** One entry of the catalogue: a line of "It is done when" that needs public repositories. */
export interface Proof {
  readonly id: string;
  /** What must be true, in a few words. */
  readonly claim: string;
  /** Whether it speaks of this clone at all. */
  readonly concerns: (clone: Clone) => boolean | Promise<boolean>;
  readonly run: (clone: Clone) => Promise<Verdict>;
}

export const holdsIf = (condition: boolean, figures: string, details: readonly string[] = []): Verdict =>
  condition ? { result: "holds", figures } : { result: "does not hold", figures, details };

import type { Confidence, Path } from "#base";
import type { DirectionRecord } from "#records";

/** A glob that a record governs: said by it, or concluded, and then why. */
export interface BoundGlob {
  readonly glob: string;
  readonly confidence: Extract<Confidence, "declared" | "inferred">;
  /** In words, the strongest reason first; empty where the record says so itself. */
  readonly because: readonly string[];
}

/** A record and what it governs. */
export interface Binding {
  readonly record: DirectionRecord;
  readonly globs: readonly BoundGlob[];
  /** Files of the tree that the globs match (indexes into `Tree.files`), in order. */
  readonly files: () => Int32Array;
}

/** What is proposed for a record that does not say what it governs. */
export interface Proposal {
  readonly record: Path;
  /** The surest first. */
  readonly globs: readonly BoundGlob[];
}

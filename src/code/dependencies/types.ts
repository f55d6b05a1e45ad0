import type { Path, Problem } from "#base";

/** How a dependency stands in a manifest: needed to run, to build or test, resolved by a lock file, or the manifest's own name. */
export type Standing = "runtime" | "development" | "locked" | "own";

/** One entry of a manifest. */
export interface Dependency {
  /** A package URL without version ("pkg:npm/pg"), or "language/python", "ci/gitlab", "hosting/vercel", "terraform/aws_s3_bucket". */
  readonly id: string;
  /** 1-based. */
  readonly line: number;
  /** As asked for, or as resolved in a lock file; empty where nothing is said. */
  readonly version: string;
  readonly standing: Standing;
}

/** What one version of a manifest says. */
export interface ManifestReading {
  readonly entries: readonly Dependency[];
  /** Why it could not be read, or not to its end. */
  readonly problem: string | undefined;
}

/** A manifest of the tree, read. */
export interface Manifest extends ManifestReading {
  readonly path: Path;
  /** Id of the format it was read as. */
  readonly format: string;
}

export type ManifestProblem = Problem;

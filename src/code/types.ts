import type { Csr, Path } from "#base";
import type { OwnersHost } from "./owners/pattern.ts";

/**
 * What a file is for. Only `source` has hotspots and people findings. `data` is text that is neither program nor
 * prose (JSON, fixtures, translations); `other` is what nothing is known of.
 */
export type Role =
  | "source"
  | "test"
  | "docs"
  | "infrastructure"
  | "generated"
  | "vendored"
  | "lock"
  | "binary"
  | "data"
  | "link"
  | "submodule"
  | "other";

/** Every measure of one blob. Cached by (measure id, version, blob). Counts of a blob that is no text, or too large, are -1. */
export interface BlobMeasures {
  /** Lines, the last one counted with or without its newline. */
  readonly lines: number;
  /** Sum over non-blank lines of leading indentation units (Hindle, Godfrey, Holt 2008). */
  readonly indentSum: number;
  readonly indentMax: number;
  readonly markers: Markers;
  /** Imports as written, in order of appearance, without repeats; `undefined` when the language is not read. */
  readonly imports: readonly string[] | undefined;
}

/** Notes a team leaves to itself, counted. */
export interface Markers {
  readonly todo: number;
  readonly fixme: number;
  readonly hack: number;
  /** Linters or type checkers told to look away. */
  readonly suppressions: number;
  /** Tests switched off. */
  readonly mutedTests: number;
}

/** A file of the tree at `at`. */
export interface CodeFile extends BlobMeasures {
  readonly path: Path;
  readonly blob: string;
  /** Size in bytes; -1 when the blob is not here (partial clone). */
  readonly bytes: number;
  readonly role: Role;
  /** Linguist's name of the language; `undefined` when not known. */
  readonly language: string | undefined;
}

/** A package of a workspace (npm, Cargo, Go, Maven modules): where it stands and what it calls itself. */
export interface Package {
  readonly folder: Path;
  readonly name: string;
  readonly ecosystem: "npm" | "cargo" | "go" | "maven" | "gradle" | "python" | "nuget" | "ruby";
}

export interface OwnersLine {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
  /** The section of GitLab it is in, in lower case; empty outside one. */
  readonly section: string;
}

/** CODEOWNERS, the last matching line winning, in GitLab that of each section. */
export interface Owners {
  readonly path: Path;
  /** Whose reading of patterns holds. */
  readonly host: OwnersHost;
  readonly lines: readonly OwnersLine[];
  readonly of: (path: Path) => readonly string[];
}

/** The tree at `at`, files in order of path bytes. */
export interface Tree {
  readonly files: readonly CodeFile[];
  readonly indexOf: (path: Path) => number;
  readonly packages: readonly Package[];
  /** `undefined` when there is no CODEOWNERS. */
  readonly owners: Owners | undefined;
  /** What was not measured, in words: "3 files over 1 MB", "imports of Ruby are not read". */
  readonly gaps: readonly string[];
  /**
   * What a manifest of the tree says, a line each: "npm package @vue/core", "path @/* src/*". Kept with the tree so
   * that imports can be resolved without reading a blob. Left out in trees built by hand.
   */
  readonly declared?: (file: number) => readonly string[];
}

/** Imports between files of the tree, resolved. Row = importing file, values = imported files (indexes into `Tree.files`). */
export interface ImportGraph {
  readonly edges: Csr;
  /** Languages whose imports were read, and those present whose imports are not. */
  readonly read: readonly string[];
  readonly notRead: readonly string[];
  /** Source files whose imports were read, of all source files. */
  readonly covered: { readonly files: number; readonly of: number };
}

/** Files that hold a name (indexes into `Tree.files`, in order), and those among them that declare it. */
export interface NamedFiles {
  readonly used: readonly number[];
  readonly declared: readonly number[];
}

/** Where names stand in source, test and infrastructure files. Only names asked for are known. */
export interface CodeNames {
  readonly of: (name: string) => NamedFiles;
  /** Decision records that code names, as written there: "ADR-0042". */
  readonly mentions: readonly { readonly file: number; readonly line: number; readonly text: string }[];
}

import type { Csr, How, Part, Path, Seconds } from "#base";
import type { BlobMeasures, CodeNames, ImportGraph, Tree } from "#code";
import type { History, LineCounts, Moves } from "#history";
import type { DecisionStatus, RecordSet } from "#records";
import type { Proposal } from "./binding/types.ts";

/** What kind of thing an area is: only `source` has hotspots and people findings. */
export type AreaKind = "source" | "test" | "docs" | "infrastructure";

/** A part of the tree: the unit of every statement about risk or people (facts.md, "Areas"). */
export interface Area {
  /** Its path, or the name given in `fairlead.yaml`: stable, shown, and what `fairlead why` takes. */
  readonly id: string;
  readonly kind: AreaKind;
  /** Why it is one: "named in fairlead.yaml", "npm package @vue/core", "folder", "files directly in src", "stem http-". */
  readonly because: string;
  /** Files of HEAD in it. */
  readonly files: number;
}

export interface Areas {
  readonly list: readonly Area[];
  /** Area of each file of the tree; -1 for generated, vendored, lock, binary files. */
  readonly ofFile: Int32Array;
  /** Area of each path of history (HEAD's division applied to the past); -1 for none. */
  readonly ofPath: Int32Array;
  readonly indexOf: (id: string) => number;
}

/** The repository as a whole. */
export interface Repository {
  /** `fairlead.yaml`'s `repo`, else the last two segments of origin, else the folder's name. */
  readonly name: string;
  readonly at: { readonly oid: string; readonly time: Seconds };
  /** The branch HEAD is on; `undefined` when detached, or when `at` is not HEAD. */
  readonly branch: string | undefined;
  readonly bare: boolean;
  readonly shallow: boolean;
  readonly partial: boolean;
  /** Commit ids listed in `.git-blame-ignore-revs` at `at`. */
  readonly ignoredRevs: readonly string[];
}

/** `fairlead.yaml`, checked. Everything is optional; this is the empty one filled in. */
export interface Config {
  readonly repo: string | undefined;
  readonly direction: readonly string[];
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, readonly string[]>> | "never";
  readonly teams: Readonly<Record<string, readonly string[]>>;
  readonly bots: readonly string[];
  readonly ignore: readonly string[];
  readonly start: Seconds | undefined;
  /** Rings of the radar from the middle out, and its quadrants, in order; empty where nobody named any. */
  readonly rings: readonly string[];
  readonly quadrants: readonly string[];
  /** Options of rules by rule id; each rule's own schema has been applied. */
  readonly signals: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Team of each person (index into `Config.teams`' names); -1 for none. */
export interface Teams {
  readonly names: readonly string[];
  readonly ofPerson: Int32Array;
}

/** For reference runs only: authors told apart by name as git prints it with .mailmap (`%aN`), bots included. */
export interface ReferenceAuthors {
  readonly count: number;
  readonly ofCommit: Int32Array;
}

/** A decision log: told by its folder, its files' names, and where these leave it open by what its texts say. */
export interface DecisionLog {
  readonly folder: Path;
  /** Why it reads as one. */
  readonly because: string;
  readonly records: readonly { readonly path: Path; readonly number: number | undefined; readonly title: string }[];
}

/** What the hotspots of the last year were like before: measures of their content at sampled revisions, by blob id. */
export type PastMeasures = ReadonlyMap<string, BlobMeasures>;

/** Everything that can be gathered. A rule, an analysis or a view names what it needs; `workspace` gathers exactly that. */
export interface PartValues {
  readonly history: History;
  readonly lines: LineCounts;
  readonly tree: Tree;
  readonly imports: ImportGraph;
  readonly areas: Areas;
  readonly teams: Teams;
  readonly reference: ReferenceAuthors;
  readonly decisions: readonly DecisionLog[];
  readonly records: RecordSet;
  /** Lazy: where the names that records mention stand in the code, and which records code mentions. */
  readonly codeNames: CodeNames;
  /** Lazy: what decisions in force seem to govern that do not say so. */
  readonly proposals: readonly Proposal[];
  /** Lazy: how the status of each decision moved, from the versions history holds. */
  readonly statuses: readonly StatusEvent[];
  readonly technologies: Technologies;
  /** Lazy: when each technology came and went. */
  readonly technologyEvents: readonly TechnologyEvent[];
  /** Lazy: first imports between areas that had none when the team began to record. */
  readonly boundaries: readonly BoundaryCrossed[];
  /** Lazy: read only for the truck factor by its authors' definitions. */
  readonly moves: Moves;
  /** Lazy: read only when complexity over time is asked for. */
  readonly past: PastMeasures;
  /** Lazy: read only when a ring of imports is shown in full. */
  readonly rings: RingsClosed;
}
export type PartName = keyof PartValues;

/** A record of a decision came, or its status moved, with a commit that landed. An edit that moves nothing is none. */
export interface StatusEvent {
  readonly path: Path;
  /** Index into `Commits`. */
  readonly commit: number;
  readonly time: Seconds;
  /** `undefined` when the record came with this commit. */
  readonly from: DecisionStatus | undefined;
  readonly to: DecisionStatus;
}

/** What a technology is. "unknown" is judged by its use alone. */
export type TechnologyClass =
  | "language"
  | "framework"
  | "store"
  | "broker"
  | "auth"
  | "telemetry"
  | "vendor SDK"
  | "base image"
  | "CI system"
  | "deployable"
  | "infrastructure"
  | "library"
  | "tool"
  | "unknown";

/** Where a technology is declared, and what is asked for there. */
export interface Declaration {
  readonly path: Path;
  /** 1-based. */
  readonly line: number;
  /** As written: "^8.11.0", "16-alpine"; empty where nothing is said. */
  readonly version: string;
  readonly scope: "runtime" | "development";
}

/** A version that some declarations ask for while others ask for another, and until when it is maintained. */
export interface VersionEnd {
  readonly cycle: string;
  readonly day: Seconds;
  /** The declarations that ask for it, in order of path and line. */
  readonly declared: readonly Declaration[];
}

/**
 * What endoflife.date's data says of the version in use. "Uncertain" is said, never guessed. Where several versions are in
 * use, `cycle` and `day` are those of the one that ends first.
 */
export interface EndOfLife {
  /** Its page there: endoflife.date/<product>. */
  readonly product: string;
  /** The cycle of releases the version belongs to; `undefined` when that cannot be told. */
  readonly cycle: string | undefined;
  /** Start of the day after which nobody maintains the cycle; `undefined` when none is set, or the cycle is not known. */
  readonly day: Seconds | undefined;
  /** What was matched, or why nothing could be: "version 16.3 of postgres", "^16 allows more than one cycle". */
  readonly because: string;
  /** Day of the snapshot. */
  readonly asOf: string;
  /** Each of several versions in use whose end is known, the soonest first; left out where one is in use. */
  readonly each?: readonly VersionEnd[];
}

/** A technology the tree declares: a package, an image, a language version, a CI system, a provider. */
export interface Technology {
  /** Stable id: a package URL without version ("pkg:npm/pg"), or "language/python", "ci/github-actions". */
  readonly id: string;
  /** As people call it: "PostgreSQL". Technologies of one name are one choice. */
  readonly name: string;
  /** Other names people use for it: "Postgres". */
  readonly aliases: readonly string[];
  readonly class: TechnologyClass;
  readonly scope: "runtime" | "development";
  /** In order of path and line. */
  readonly declared: readonly Declaration[];
  /** As locked, or as the only declaration pins it; `undefined` when neither says. */
  readonly version: string | undefined;
  /** Source files that import it (indexes into `Tree.files`); empty where imports of its language are not read. */
  readonly files: readonly number[];
  /** From the dated snapshot; `undefined` when the product is not in it. */
  readonly endOfLife: EndOfLife | undefined;
}

/** Every technology at `at`, in order of name, then id. */
export interface Technologies {
  readonly list: readonly Technology[];
  /** Manifests that could not be read, or are of a sort that is not. */
  readonly gaps: readonly string[];
  /** Day of the end-of-life snapshot: "2026-08-22". */
  readonly asOf: string;
}

/** A technology came into the tree, or left it, with a change of the mainline. */
export interface TechnologyEvent {
  readonly id: string;
  readonly name: string;
  readonly class: TechnologyClass;
  readonly kind: "entered" | "left";
  /** How it was declared when it came. */
  readonly scope: "runtime" | "development";
  /** Index into `Commits`: the commit of the mainline with which it landed. */
  readonly commit: number;
  readonly time: Seconds;
  /** The manifest. */
  readonly path: Path;
  /** As asked for there. */
  readonly version: string;
  /** Only bots and agents' update services touched its manifests in the change. */
  readonly bot: boolean;
  /** A lock file, or a manifest of tests or examples, held it before. Lock files are looked at only where it is asked about. */
  readonly transitiveBefore: boolean;
  /** The change brought so many files that the program was written elsewhere. */
  readonly withWholeProgram: boolean;
}

/** The first import of one area by another that had none before. Figures are those of the day it came, by HEAD's division into areas. */
export interface BoundaryCrossed {
  /** Indexes into `Areas.list`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Commits`: the commit of the mainline with which it landed. */
  readonly commit: number;
  readonly time: Seconds;
  /** One of the files that brought it, and what it imports. */
  readonly file: Path;
  readonly imports: Path;
  /** Files the other way round: it runs against them. */
  readonly back: number;
  /** An area beside `to` was imported by `from` that day, or `to` by one beside `from`: the line had been crossed before. */
  readonly another: boolean;
  /** Seconds for which both areas had been there. */
  readonly age: Seconds;
}

/** The change of the mainline with which a ring of areas closed. */
export interface RingClosed {
  readonly commit: string;
  readonly time: Seconds;
  /** History does not reach further back. */
  readonly orEarlier: boolean;
}

/** By name (`ringName`). */
export type RingsClosed = ReadonlyMap<string, RingClosed>;

/** All that is known of one repository at one commit. Nothing in it changes; analyses over it are memoised by it. */
export interface Picture {
  readonly repository: Repository;
  readonly config: Config;
  readonly parts: { readonly [K in PartName]?: Part<PartValues[K]> };
  /** What was worked out over the same parts before; only where history and tree were read whole. */
  readonly shelf?: Shelf;
}

/** Numbers that were worked out once, by name. */
export interface Shelf {
  /** As an earlier run left them, or this one. They may be anything: whoever reads them checks them. */
  readonly find: (name: string) => Int32Array | undefined;
  readonly put: (name: string, numbers: Int32Array) => void;
}

/** The stretch of time an analysis reads: `from` excluded, `to` included. `to` is `at`. */
export interface Window {
  readonly from: Seconds;
  readonly to: Seconds;
  /** As asked: "1 year", "all". */
  readonly name: string;
}

/** What to analyse: defaults are a year, everything. */
export interface Scope {
  readonly window: Window;
  /** Path or folder, as given; `undefined` = the whole tree. */
  readonly path: Path | undefined;
  /** Area id. */
  readonly area: string | undefined;
  /** code-maat's or the truck-factor authors' own definitions, to the number. */
  readonly reference: boolean;
}

/** A cell: text, a figure, or not known. */
export type Cell = string | number | null;

export interface Column {
  /** The CSV header, and the key in JSON. */
  readonly id: string;
  readonly label: string;
  readonly kind: "path" | "area" | "count" | "share" | "number" | "text" | "day";
  readonly definition?: string;
}

/** What every analysis comes out as. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly how: How;
  /** What was left out, what cannot be told, and why: shown under the table. */
  readonly notes: readonly string[];
}

/** One entry of the catalogue `picture/analyses`. */
export interface Analysis {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Definition with its source, and how `--reference` differs where it exists. Becomes its page. */
  readonly definition: string;
  readonly source: string;
  readonly limits: string;
  readonly needs: readonly PartName[];
  readonly defaultWindow: "1 year" | "6 months" | "90 days" | "18 months" | "all";
  /** Parts needed besides when `--reference` is asked for; `undefined` when there is no reference mode. */
  readonly reference?: { readonly needs: readonly PartName[] };
  readonly run: (picture: Picture, scope: Scope) => Table;
}

export type { Csr };

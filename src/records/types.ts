import type { Confidence, Path, Problem, Seconds } from "#base";
import type * as zod from "zod";

/** zod is handed to a schema, so that a command which validates nothing never loads it. */
export type Z = typeof zod;

/** What front matter can hold, read without a schema. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The sort of place a value was read from. */
export type SourceKind =
  | "front matter"
  | "sidecar"
  | "heading"
  | "status section"
  | "list item"
  | "table"
  | "bold line"
  | "directive"
  | "change log"
  | "text"
  | "file name"
  | "history";

/** Where a value stands. */
export interface Source {
  readonly path: Path;
  /** 1-based; left out where the value comes from the file's name or its history. */
  readonly line?: number;
  readonly kind: SourceKind;
}

/** A value with where it was read, as it was written there, and how sure it is. */
export interface Field<T> {
  readonly value: T;
  readonly raw: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  /** 1 to 6. */
  readonly level: number;
  readonly title: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** Source text below it, down to the next heading of any level. */
  readonly text: string;
}

/** One record of any kind. Its path is its identity; everything else may be missing and then says so. */
export interface DirectionRecord {
  /** Id of its kind: "goal", "decision". */
  readonly kind: string;
  readonly path: Path;
  /** How it is referred to: "goal/faster-refunds"; for a decision with a number "D-12", else "decision/slug". */
  readonly reference: string;
  readonly title: Field<string> | undefined;
  /** A status of the kind's lifecycle, or "unknown": never one the file does not say. */
  readonly status: Field<string>;
  /** By key of the front matter, the sidecar filling what it leaves out. Values that miss the kind's schema are problems, not here. */
  readonly fields: { readonly [key: string]: Field<Value> | undefined };
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** Set where the work tree's text differs from the commit's. */
  readonly uncommitted?: boolean;
}

export type DecisionStatus = "proposed" | "accepted" | "rejected" | "deprecated" | "superseded" | "paused" | "unknown";

/** What one record says of another. */
export type LinkVerb =
  | "supersedes"
  | "superseded by"
  | "supersedes in part"
  | "superseded in part by"
  | "amends"
  | "amended by"
  | "clarifies"
  | "clarified by"
  | "extends"
  | "extended by"
  | "depends on"
  | "required by"
  | "relates to";

export interface RecordLink {
  readonly verb: LinkVerb;
  /** As written: "ADR-0012", "0012-use-postgres.md". */
  readonly to: string;
  /** Path of the record it means, when exactly one is meant. */
  readonly target: Path | undefined;
  readonly source: Source;
}

/** An option that was weighed. */
export interface DecisionOption {
  readonly name: string;
  readonly chosen: boolean;
  /** Why it was taken or not, in the record's own words; empty where it does not say. */
  readonly because: string;
  readonly line: number;
}

/** A decision, with what is read from any of the formats decisions are written in. */
export interface DecisionRecord extends DirectionRecord {
  readonly kind: "decision";
  readonly status: Field<DecisionStatus>;
  /** A second status found elsewhere in the file that disagrees. */
  readonly otherStatus: Field<DecisionStatus> | undefined;
  readonly number: Field<number> | undefined;
  /** Start of the day (UTC). An ambiguous one is a problem and not here. */
  readonly date: Field<Seconds> | undefined;
  /** Stated, or the only decider. */
  readonly owner: Field<string> | undefined;
  readonly deciders: Field<readonly string[]> | undefined;
  readonly links: readonly RecordLink[];
  readonly options: readonly DecisionOption[];
  /** Globs of what it governs; confidence "inferred" until a person confirmed them. */
  readonly appliesTo: Field<readonly string[]> | undefined;
  /** Convention it is written in: "MADR 4", "MADR 2", "Nygard", "log4brains", "free". */
  readonly format: string;
}

/** Naming, numbering and status convention of a log, so that a new record takes them. */
export interface LogConvention {
  /** "NNNN-slug", "adr-NNN-slug", "YYYYMMDD-slug" … */
  readonly naming: string;
  /** Makes a file's path (below the log's folder) from number, day and slug. */
  readonly nameOf: (of: { readonly number: number; readonly day: string; readonly slug: string }) => string;
  readonly numbered: boolean;
  readonly width: number;
  readonly extension: string;
  /** Format of most of its newest records. */
  readonly format: string;
}

/** A folder of decision records. */
export interface RecordLog {
  readonly folder: Path;
  /** Why it reads as one: "named in .adr-dir", "the folder is named adr". */
  readonly because: string;
  /** In order of path. */
  readonly records: readonly Path[];
  readonly convention: LogConvention;
}

/** All that a team has written down, at `at` or in the work tree. */
export interface RecordSet {
  /** All kinds, in order of kind, then path. */
  readonly all: readonly DirectionRecord[];
  /** In order of path. */
  readonly decisions: readonly DecisionRecord[];
  readonly logs: readonly RecordLog[];
  /** Files in the folders that were not read as records, and why. */
  readonly left: readonly { readonly path: Path; readonly because: string }[];
  /** Problems of every record, of the sidecar, and between records (duplicate numbers, one-sided links). */
  readonly problems: readonly Problem[];
  /** What a reference means: a path, "D-12", "ADR-0012", "goal/slug". More than one when it is ambiguous. */
  readonly find: (reference: string, from?: Path) => readonly DirectionRecord[];
  /** Root folder of the kinds that are not decisions: "direction" unless `fairlead.yaml` says otherwise. */
  readonly folder: Path;
}

/** A file that may hold a record. */
export interface RecordFile {
  readonly path: Path;
  readonly bytes: Uint8Array;
  /** The day of the first commit that held it, where known: the last resort for a date. */
  readonly firstSeen?: Seconds;
  readonly uncommitted?: boolean;
}

/** How a field is asked for, in a form and at a prompt. */
export interface FieldSpec {
  /** Key in the front matter: "decide-by". */
  readonly key: string;
  readonly label: string;
  /** What it is for, in one sentence. */
  readonly meaning: string;
  readonly input: "text" | "day" | "number" | "boolean" | "choice" | "list" | "record" | "records" | "structure";
  readonly choices?: readonly string[];
  /** Kind of record a reference points to. */
  readonly of?: string;
  readonly required: boolean;
  /** Whether a new draft shows it. */
  readonly drafted: boolean;
}

/** A change of status a person can make. */
export interface Move {
  /** Verb of the button and of the command: "decide", "meet", "close". */
  readonly id: string;
  readonly label: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Set where the move needs another record of the kind, and what the moved one then says of it. */
  readonly by?: LinkVerb;
}

/** What a move knows when it asks which other fields it sets. */
export interface Moved {
  /** The status it leaves; `undefined` for a record that begins. */
  readonly from?: string;
  readonly status: string;
  /** "2026-11-20" */
  readonly day: string;
  /** The record's fields as they are. */
  readonly values: { readonly [key: string]: Value };
}

/** One entry of the catalogue `records/kinds`. */
export interface Kind {
  readonly id: string;
  /** "goal", "goals": for sentences. */
  readonly one: string;
  readonly many: string;
  /** Folder below `direction/`. */
  readonly folder: string;
  /** The question such a record answers. */
  readonly question: string;
  /** Set for a kind that lives in logs of other tools too: numbered, named and written by their conventions. */
  readonly logged?: true;
  readonly schema: (z: Z) => zod.ZodObject;
  /** In the order they are written. */
  readonly fields: readonly FieldSpec[];
  /** Key that holds the status: "status" when left out; "ring" for technologies. */
  readonly statusField?: string;
  readonly statuses: readonly string[];
  /** Status of a draft; `undefined` for a kind without a lifecycle. */
  readonly initial: string | undefined;
  /** Statuses in which it still asks for something. */
  readonly open: readonly string[];
  readonly moves: readonly Move[];
  /** Fields that a move sets besides the status: a decision's date, a technology's history. */
  readonly moved?: (move: Moved) => { readonly [key: string]: Value };
  /** Body of a draft below the title, Markdown. */
  readonly body: (title: string) => string;
  /** Complete files that must be read without a problem; its tests and its reference page. */
  readonly examples: readonly { readonly title: string; readonly path: Path; readonly text: string }[];
}

/** A file as it will be, beside what it was; `before` is `undefined` for a new one. */
export interface FileChange {
  readonly path: Path;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/** What came of an edit: the changes, or why nothing may be written. */
export type Edit =
  | { readonly state: "done"; readonly changes: readonly FileChange[] }
  | { readonly state: "refused"; readonly problem: Problem };

import type { Path } from "#base";
import type { Kind, RecordSet, Value } from "../types.ts";

/** What writing looks at: the records as they were read, and the bytes of any file. */
export interface RecordFiles {
  readonly set: RecordSet;
  readonly kinds: readonly Kind[];
  /** `undefined` where there is no such file. */
  readonly bytesOf: (path: Path) => Promise<Uint8Array | undefined>;
  /** Files that may be a log's template, wherever they lie; left out where the tree is not known. */
  readonly templates?: () => Promise<readonly Path[]>;
}

/** A field of a record, and what it is to say; `undefined` takes it out. */
export interface FieldChange {
  readonly record: Path;
  /** Key in the front matter: "decide-by". */
  readonly key: string;
  readonly value: Value | undefined;
}

/** A change of status. */
export interface StatusChange {
  readonly record: Path;
  /** Id of one of the kind's moves: "decide". */
  readonly move: string;
  /** "2026-11-20" */
  readonly day: string;
  /** The record that takes its place, for a move that needs one. */
  readonly by?: Path;
}

/** A record to be drafted. */
export interface Draft {
  /** Id of its kind. */
  readonly kind: string;
  readonly title: string;
  /** By key of the front matter: what is known already. */
  readonly values: Readonly<Record<string, Value>>;
  /** "2026-11-20" */
  readonly day: string;
  /** Its number, where its log numbers them; counted when left out. */
  readonly number?: number;
  /** Names of records on all branches: what its number is counted from, besides those that are read. */
  readonly names?: readonly Path[];
  /** Folder of the log it joins; the one with most records when left out. */
  readonly log?: Path;
  /** Name of the file without number and extension; made from the title when left out. */
  readonly slug?: string;
  /** Markdown beneath the title in place of the kind's own. */
  readonly body?: string;
}

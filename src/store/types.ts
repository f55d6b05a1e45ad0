/** One column of a segment. */
export type Column = Uint8Array | Int32Array | Uint32Array;

/** What goes into a segment: a few facts about it, and named columns. */
export interface SegmentContent {
  readonly meta: Readonly<Record<string, string | number>>;
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * An immutable piece of state. Columns are read and their checksums compared when first asked for. A column that
 * is not there, of another type or damaged throws `DamagedSegment`: the reader treats the segment as never written.
 */
export interface Segment {
  /** Unique for its content within the store. */
  readonly name: string;
  readonly meta: Readonly<Record<string, string | number>>;
  readonly bytes: (column: string) => Uint8Array;
  readonly ints: (column: string) => Int32Array;
  readonly words: (column: string) => Uint32Array;
}

/** What a segment is of: a word, and the version of its form. Another version's segments are not seen, and in time removed. */
export interface Kind {
  readonly name: string;
  readonly version: number;
}

/** State of one repository. It holds what can be computed again, and no name of a person nor a hash of one. */
export interface Store {
  /** Where it lies; `undefined` when it is kept in memory only. */
  readonly folder: string | undefined;
  /** Why it lies there, in words: "in the git folder", "the git folder cannot be written". */
  readonly because: string;
  /** Readable segments of a kind, oldest first. */
  readonly segments: (kind: Kind) => Promise<readonly Segment[]>;
  /** The newest segment of a kind whose `meta.key` is this; older ones are not opened once it is found. */
  readonly newest: (kind: Kind, key: string) => Promise<Segment | undefined>;
  /** Adds a segment and then removes those it replaces. Resolves to `false` when it could not be kept (folder full, no longer writable). */
  readonly add: (kind: Kind, content: SegmentContent, replaces?: readonly Segment[]) => Promise<boolean>;
  /** Forgets segments that turned out to be damaged or out of date. */
  readonly remove: (segments: readonly Segment[]) => Promise<void>;
  /** What was measured of blobs under (measure, version): `width` numbers and a few bytes a blob. */
  readonly blobCache: (measure: Kind, width: number) => Promise<BlobCache>;
}

/** A measure's memory: fixed numbers and free bytes by blob id. */
export interface BlobCache {
  readonly get: (blob: string) => { readonly numbers: Int32Array; readonly bytes: Uint8Array } | undefined;
  /** Takes note of a measured blob. Nothing is kept until `save`. */
  readonly put: (blob: string, numbers: ArrayLike<number>, bytes: Uint8Array) => void;
  /** Keeps what was put since it was opened. */
  readonly save: () => Promise<void>;
}

/** A segment cannot be read: cut short, changed, or of a form nobody wrote. */
export class DamagedSegment extends Error {
  constructor(name: string, what: string) {
    super(`state segment ${name}: ${what}`);
    this.name = "DamagedSegment";
  }
}

import type { Path } from "#base";
import type { Language } from "./language/languages.ts";
import type { Shape } from "./tree/shape.ts";

/** The bytes of one blob, what it is called, and readings of it that several measures share. */
export interface Blob {
  readonly bytes: Buffer;
  readonly path: Path;
  /** By name, else by the first line. */
  readonly language: Language | undefined;
  /** The first bytes as text, one character a byte. */
  readonly head: string;
  /** All of it, one character a byte: for scanning. Words cut from it are decoded with `asUtf8`. Made when asked for. */
  readonly text: () => string;
  /** Lines and their indentation. Read when asked for. */
  readonly shape: () => Shape;
}

/** What a measure found: figures in the order of `figures`, words in order of appearance. Words hold no NUL. */
export interface Finding {
  readonly figures: readonly number[];
  readonly words: readonly string[];
  /** Set when another run might find more (an add-on was missing): not kept. */
  readonly passing?: true;
}

/** The figures known of a blob, each found by one measure. */
export type Figure = "lines" | "indentSum" | "indentMax" | "todo" | "fixme" | "hack" | "suppressions" | "mutedTests" | "generated";

/** One entry of the catalogue `code/measures`. What it finds rests on the blob and its language alone. */
export interface Measure {
  readonly id: string;
  /** Raised whenever the same blob would be measured otherwise: what was kept under another version is not used. */
  readonly version: number;
  /** What is measured, its unit, and its source. */
  readonly definition: string;
  readonly figures: readonly Figure[];
  /** What the words are, where it finds any. */
  readonly words: "imports" | "interpreter" | "declaration" | undefined;
  readonly applies: (language: Language | undefined, path: Path) => boolean;
  /** Never called with a binary blob, or one over the size limit. */
  readonly measure: (blob: Blob) => Finding;
}

/** Words cut from `Blob.text` are bytes; most are ASCII and stay as they are. */
export const asUtf8 = (text: string): string => (/[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text);

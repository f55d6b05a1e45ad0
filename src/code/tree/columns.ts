import type { Path } from "#base";
import type { Role } from "../types.ts";

/** What is counted of a file, in the order of `TreeColumns.figures`. */
export const figureNames = ["bytes", "lines", "indentSum", "indentMax", "todo", "fixme", "hack", "suppressions", "mutedTests"] as const;
export type FigureName = (typeof figureNames)[number];

/** Roles by the number they are stored as: new ones go to the end. */
export const roles: readonly Role[] = [
  "source",
  "test",
  "docs",
  "infrastructure",
  "generated",
  "vendored",
  "lock",
  "binary",
  "data",
  "link",
  "submodule",
  "other",
];

/** Lists of words, one for each file: UTF-8 with a NUL between two words. */
export interface WordColumn {
  /** Words of file `i` are the bytes `start[i] … start[i + 1] - 1`. */
  readonly start: Uint32Array;
  readonly bytes: Uint8Array;
  /** 1 where words were looked for, found or not. */
  readonly read: Uint8Array;
}

/** The files of a tree as columns: what is kept in the store, and read back at once. */
export interface TreeColumns {
  readonly paths: readonly Path[];
  /** Ids of all blobs, one after the other. */
  readonly blobs: string;
  readonly role: Uint8Array;
  /** Index into `languages`; 0 for none. */
  readonly language: Uint32Array;
  readonly languages: readonly string[];
  /** One row of `figureNames` per file. */
  readonly figures: Int32Array;
  readonly imports: WordColumn;
  readonly declarations: WordColumn;
}

const none: readonly string[] = [];

/** The words of one file. */
export function wordsAt({ start, bytes }: WordColumn, file: number): readonly string[] {
  const from = start[file] ?? 0;
  const to = start[file + 1] ?? 0;
  return to > from
    ? Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
        .toString("utf8")
        .split("\0")
    : none;
}

import type { Path } from "#base";
import type { BlobMeasures, CodeFile, Role } from "../types.ts";

/** What is counted of a file, in the order of `TreeColumns.figures`. */
export const figureNames = ["bytes", "lines", "indentSum", "indentMax", "todo", "fixme", "hack", "suppressions", "mutedTests"] as const;
export type FigureName = (typeof figureNames)[number];

/** Roles by the number they are stored as: new ones go to the end. */
export const roles: readonly Role[] = ["source", "test", "docs", "infrastructure", "generated", "vendored", "lock", "binary", "data", "link", "submodule", "other"];

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

/** The files as everybody else sees them. */
export function filesOf(columns: TreeColumns): readonly CodeFile[] {
  const idLength = columns.paths.length === 0 ? 0 : columns.blobs.length / columns.paths.length;
  return columns.paths.map((path, file) => fileOf(columns, path, file, idLength));
}

function fileOf(columns: TreeColumns, path: Path, file: number, idLength: number): CodeFile {
  const at = file * figureNames.length;
  const { figures } = columns;
  return {
    path,
    blob: columns.blobs.slice(file * idLength, (file + 1) * idLength),
    bytes: figures[at] ?? -1,
    role: roles[columns.role[file] ?? 0] ?? "other",
    language: columns.languages[columns.language[file] ?? 0] || undefined,
    lines: figures[at + 1] ?? -1,
    indentSum: figures[at + 2] ?? -1,
    indentMax: figures[at + 3] ?? -1,
    markers: markersOf(figures, at + 4),
    get imports() {
      return columns.imports.read[file] === 1 ? wordsAt(columns.imports, file) : undefined;
    },
  };
}

const noMarkers = { todo: 0, fixme: 0, hack: 0, suppressions: 0, mutedTests: 0 } as const;
const unknownMarkers = { todo: -1, fixme: -1, hack: -1, suppressions: -1, mutedTests: -1 } as const;

/** Most files have none: they share one value. */
function markersOf(figures: Int32Array, at: number): BlobMeasures["markers"] {
  const todo = figures[at] ?? -1;
  if (todo < 0) return unknownMarkers;
  const markers = { todo, fixme: figures[at + 1] ?? 0, hack: figures[at + 2] ?? 0, suppressions: figures[at + 3] ?? 0, mutedTests: figures[at + 4] ?? 0 };
  return todo + markers.fixme + markers.hack + markers.suppressions + markers.mutedTests === 0 ? noMarkers : markers;
}

const none: readonly string[] = [];

/** The words of one file. */
export function wordsAt({ start, bytes }: WordColumn, file: number): readonly string[] {
  const from = start[file] ?? 0;
  const to = start[file + 1] ?? 0;
  return to > from ? Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("utf8").split("\0") : none;
}

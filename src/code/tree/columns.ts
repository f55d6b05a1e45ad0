import type { Path } from "#base";
import type { BlobMeasures, CodeFile, Role } from "../types.ts";

/** What is counted of a file, in the order of `TreeColumns.figures`. */
export const figureNames = ["bytes", "lines", "indentSum", "indentMax", "todo", "fixme", "hack", "suppressions", "mutedTests"] as const;
export type FigureName = (typeof figureNames)[number];

/** Roles by the number they are stored as: new ones go to the end. */
export const roles: readonly Role[] = ["source", "test", "docs", "infrastructure", "generated", "vendored", "lock", "binary", "data", "link", "submodule", "other"];

/** The files of a tree as columns: what is kept in the store, and read back at once. */
export interface TreeColumns {
  readonly paths: readonly Path[];
  /** Ids of all blobs, one after the other. */
  readonly blobs: string;
  readonly blobLength: number;
  readonly role: Uint8Array;
  /** Index into `languages`; 0 for none. */
  readonly language: Uint16Array;
  readonly languages: readonly string[];
  /** One row of `figureNames` per file. */
  readonly figures: Int32Array;
  /** Imports of file `i` are the words `importStart[i] … importStart[i + 1] - 1`. */
  readonly importStart: Uint32Array;
  readonly importWords: readonly string[];
  /** 1 where the imports of a file were read. */
  readonly importsRead: Uint8Array;
}

/** The files as everybody else sees them. */
export function filesOf(columns: TreeColumns): readonly CodeFile[] {
  return columns.paths.map((path, file) => fileOf(columns, path, file));
}

function fileOf(columns: TreeColumns, path: Path, file: number): CodeFile {
  const at = file * figureNames.length;
  const { figures } = columns;
  return {
    path,
    blob: columns.blobs.slice(file * columns.blobLength, (file + 1) * columns.blobLength),
    bytes: figures[at] ?? -1,
    role: roles[columns.role[file] ?? 0] ?? "other",
    language: columns.languages[columns.language[file] ?? 0] || undefined,
    lines: figures[at + 1] ?? -1,
    indentSum: figures[at + 2] ?? -1,
    indentMax: figures[at + 3] ?? -1,
    markers: markersOf(figures, at + 4),
    imports: importsOf(columns, file),
  };
}

const noMarkers = { todo: 0, fixme: 0, hack: 0, suppressions: 0, mutedTests: 0 } as const;
const unknownMarkers = { todo: -1, fixme: -1, hack: -1, suppressions: -1, mutedTests: -1 } as const;

/** Most files have none: they share one value. */
function markersOf(figures: Int32Array, at: number): BlobMeasures["markers"] {
  const [todo = 0, fixme = 0, hack = 0, suppressions = 0, mutedTests = 0] = figures.subarray(at, at + 5);
  if (todo < 0) return unknownMarkers;
  return todo + fixme + hack + suppressions + mutedTests === 0 ? noMarkers : { todo, fixme, hack, suppressions, mutedTests };
}

const none: readonly string[] = [];

function importsOf(columns: TreeColumns, file: number): readonly string[] | undefined {
  if (columns.importsRead[file] !== 1) return undefined;
  const from = columns.importStart[file] ?? 0;
  const to = columns.importStart[file + 1] ?? 0;
  return from === to ? none : columns.importWords.slice(from, to);
}

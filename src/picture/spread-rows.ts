import { byText } from "#base";
import { isCode, listFiles } from "./file-rows.ts";
import { ownershipOfAreas, ownershipOfFiles, type Spread } from "./ownership.ts";
import type { Cell, Picture, Scope } from "./types.ts";
import { value } from "./value.ts";

/** One file or area and its place in the columns of a `Spread`. */
export interface SpreadRow {
  readonly name: string;
  /** Area of a file; `undefined` for an area itself. */
  readonly area: string | null | undefined;
  readonly at: number;
  readonly changes: number;
}

/** Rows of source and test files: those of the scope with a change in the window, most changed first. */
export function fileSpread(picture: Picture, scope: Scope): { readonly spread: Spread; readonly rows: readonly SpreadRow[] } | undefined {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const spread = ownershipOfFiles(picture, scope.window);
  if (history === undefined || tree === undefined || spread === undefined) return undefined;
  const rows = listFiles(picture, history, tree, scope, isCode).map(({ file, historyPath, area }) => ({
    name: file.path,
    area,
    at: historyPath,
    changes: spread.changes[historyPath] ?? 0,
  }));
  return { spread, rows: sorted(rows) };
}

/** Rows of areas with a change in the window, most changed first. */
export function areaSpread(picture: Picture, scope: Scope): { readonly spread: Spread; readonly rows: readonly SpreadRow[] } | undefined {
  const areas = value(picture, "areas");
  const spread = ownershipOfAreas(picture, scope.window);
  if (areas === undefined || spread === undefined) return undefined;
  const rows = areas.list.map(({ id }, at) => ({ name: id, area: undefined, at, changes: spread.changes[at] ?? 0 }));
  return { spread, rows: sorted(rows) };
}

const sorted = (rows: readonly SpreadRow[]): readonly SpreadRow[] =>
  rows.filter((row) => row.changes > 0).sort((a, b) => b.changes - a.changes || byText(a.name, b.name));

/** The first cells of a row: the file and its area, or the area. */
export const nameCells = (row: SpreadRow): readonly Cell[] => (row.area === undefined ? [row.name] : [row.name, row.area]);

/** Whether the question is about the whole tree: then areas are listed, else files. */
export const isWhole = (scope: Scope): boolean => scope.path === undefined && scope.area === undefined;

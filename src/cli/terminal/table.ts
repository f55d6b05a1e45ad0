import type { Block } from "#views";
import type { Style } from "./style.ts";
import { apart, type Grid, gridOf, gridWidths, leastPath } from "./grid.ts";
import { pad, shorten, widthOf } from "./width.ts";
import { hang, spoken, wrap } from "./wrap.ts";

type TableBlock = Extract<Block, { kind: "table" }>;
type Lines = readonly string[];

const gap = 2;

/**
 * A table within `cells`. Paths are shortened at the front, text is wrapped between words, figures are never cut.
 * Several paths that would be left too short get lines of their own; what still does not fit is set in words.
 */
export function tableLines(table: TableBlock, cells: number, style: Style): Lines {
  const more = table.more === undefined ? [] : wrap(table.more, cells).map(style.quiet);
  const grid = gridOf(table);
  const lines =
    plain(grid, cells, leastPath.good, style) ??
    underPaths(grid, cells, style) ??
    plain(grid, cells, leastPath.bare, style) ??
    cards(table, cells, style);
  return [...lines, ...more];
}

function plain(grid: Grid, cells: number, least: number, style: Style): Lines | undefined {
  const widths = gridWidths(grid, cells, least, gap);
  if (widths === undefined) return undefined;
  return [...headLines(grid, widths).map(style.quiet), ...grid.rows.flatMap((row) => bodyLines(grid, row, widths))];
}

/** Each row's paths on lines of their own, and under them, at the end of the line, what is said of them. */
function underPaths(grid: Grid, cells: number, style: Style): Lines | undefined {
  const parts = apart(grid);
  const widths = parts === undefined ? undefined : gridWidths(parts.rest, cells, leastPath.bare, gap);
  if (parts === undefined || widths === undefined) return undefined;
  const indent = " ".repeat(Math.max(0, cells - widths.reduce((sum, width) => sum + width, gap * (widths.length - 1))));
  const rows = parts.rest.rows.flatMap((row, index) => [
    ...pathLines(parts.labels, parts.paths[index] ?? [], cells, style),
    ...bodyLines(parts.rest, row, widths).map((line) => indent + line),
  ]);
  return [...headLines(parts.rest, widths).map((line) => style.quiet(indent + line)), ...rows];
}

/** A pair of paths speaks for itself; of more than two, each after the first says what it is. */
function pathLines(labels: Lines, paths: Lines, cells: number, style: Style): Lines {
  if (paths.length <= 2) return paths.map((path) => shorten(spoken(path), cells));
  const width = Math.max(...labels.slice(1).map(widthOf));
  return paths.map((path, place) =>
    place === 0
      ? shorten(spoken(path), cells)
      : `  ${style.quiet(pad(labels[place] ?? "", width, "start"))}  ${shorten(spoken(path), cells - width - 4)}`,
  );
}

/** Labels of several lines stand on the same foot. */
function headLines({ columns }: Grid, widths: readonly number[]): Lines {
  const labels = columns.map(({ label }, index) => wrap(label, widths[index] ?? 0));
  const height = Math.max(...labels.map((lines) => lines.length));
  return rowLines(
    labels.map((lines) => [...Array.from({ length: height - lines.length }, () => ""), ...lines]),
    columns,
    widths,
  );
}

const bodyLines = ({ columns }: Grid, row: Lines, widths: readonly number[]): Lines =>
  rowLines(
    row.map((cell, index) =>
      columns[index]?.mono === true ? [shorten(spoken(cell), widths[index] ?? 0)] : wrap(cell, widths[index] ?? 0),
    ),
    columns,
    widths,
  );

function rowLines(row: readonly Lines[], columns: Grid["columns"], widths: readonly number[]): Lines {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, index) => pad(lines[line] ?? "", widths[index] ?? 0, columns[index]?.align))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

/** A row as its first cell, and under it the others with their labels. */
function cards({ columns, rows }: TableBlock, cells: number, style: Style): Lines {
  return rows.flatMap((row) => {
    const [first = "", ...rest] = row;
    const facts = rest.flatMap((cell, index) =>
      cell === "" ? [] : [`${columns[index + 1]?.label ?? ""}\u00a0${cell.replaceAll(" ", "\u00a0")}`],
    );
    const title = widthOf(spoken(first)) <= cells ? [spoken(first)] : wrap(first, cells);
    return [...title, ...hang("  ", facts.join(", "), cells).map(style.quiet)];
  });
}

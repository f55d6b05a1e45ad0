import type { Block } from "#views";
import type { Style } from "./style.ts";
import { pad, shorten, widthOf } from "./width.ts";
import { spoken, wrap } from "./wrap.ts";

type TableBlock = Extract<Block, { kind: "table" }>;
type ColumnOf = TableBlock["columns"][number];

const gap = 2;

/** A table within `cells`: paths are shortened at the front, text is wrapped, figures are never cut. */
export function tableLines(table: TableBlock, cells: number, style: Style): readonly string[] {
  const widths = columnWidths(table, cells);
  const head = linesOf(table.columns, widths, resting(table.columns.map((column, index) => wrap(column.label, widths[index] ?? 0))));
  const body = table.rows.flatMap((row) => linesOf(table.columns, widths, table.columns.map((column, index) => cellLines(row[index] ?? "", column, widths[index] ?? 0))));
  const more = table.more === undefined ? [] : wrap(table.more, cells);
  return [...head.map(style.quiet), ...body, ...more.map(style.quiet)];
}

function columnWidths(table: TableBlock, cells: number): readonly number[] {
  const cellsOf = (index: number): readonly string[] => table.rows.map((row) => spoken(row[index] ?? ""));
  const widths = table.columns.map((column, index) => Math.max(longestWord(column.label), ...cellsOf(index).map(widthOf)));
  const room = cells - gap * (widths.length - 1);
  for (const least of leastWidths(table.columns, cellsOf)) shrink(widths, room, least);
  return spread(table.columns, widths, room);
}

/** How far columns give way, step by step: paths first, then text between its words, at last anything but figures. */
function leastWidths(columns: readonly ColumnOf[], cellsOf: (index: number) => readonly string[]): readonly (readonly number[])[] {
  const words = columns.map((column, index) => Math.max(12, longestWord(column.label), ...cellsOf(index).map(longestWord)));
  const step = (path: number, text: (index: number) => number): readonly number[] =>
    columns.map((column, index) => (column.align === "end" ? Infinity : column.mono === true ? path : text(index)));
  return [step(32, () => Infinity), step(32, (index) => words[index] ?? 0), step(14, (index) => words[index] ?? 0), step(10, (index) => words[index] ?? 0), step(6, () => 6)];
}

/** Takes from the widest until all fit, but from none below its least. */
function shrink(widths: number[], room: number, least: readonly number[]): void {
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widestOf(widths, least);
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

/** Gives what room is left to labels that would otherwise be broken. */
function spread(columns: readonly ColumnOf[], widths: readonly number[], room: number): readonly number[] {
  let left = room - sum(widths);
  return widths.map((width, index) => {
    const wanted = Math.min(Math.max(0, widthOf(columns[index]?.label ?? "") - width), Math.max(0, left));
    left -= wanted;
    return width + wanted;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const longestWord = (label: string): number => Math.max(1, ...label.split(" ").map(widthOf));

function widestOf(widths: readonly number[], least: readonly number[]): number {
  let best = -1;
  widths.forEach((width, index) => {
    if (width > (least[index] ?? Infinity) && (best < 0 || width > (widths[best] ?? 0))) best = index;
  });
  return best;
}

/** Labels of several lines stand on the same foot. */
function resting(labels: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = Math.max(...labels.map((lines) => lines.length));
  return labels.map((lines) => [...Array.from({ length: height - lines.length }, () => ""), ...lines]);
}

function linesOf(columns: readonly ColumnOf[], widths: readonly number[], cellsOfRow: readonly (readonly string[])[]): readonly string[] {
  const height = Math.max(1, ...cellsOfRow.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns.map((column, index) => pad(cellsOfRow[index]?.[line] ?? "", widths[index] ?? 0, column.align)).join(" ".repeat(gap)).trimEnd());
}

const cellLines = (text: string, column: ColumnOf, width: number): readonly string[] =>
  column.mono === true ? [shorten(spoken(text), width)] : wrap(text, width);

import type { Block } from "#views";
import { widthOf } from "./width.ts";
import { spoken } from "./wrap.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

export interface GridColumn {
  readonly label: string;
  readonly align: "start" | "end";
  readonly mono: boolean;
}

/** A table as it is laid out. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells a path is left at least: enough to know it by, or as few as tell a file's name. */
export const leastPath = { good: 24, bare: 12 } as const;

export const gridOf = ({ columns, rows }: TableBlock): Grid => ({
  columns: columns.map(({ label, align, mono }) => ({ label, align, mono: mono === true })),
  rows: rows.map((row) => columns.map((_, index) => row[index] ?? "")),
});

interface Apart {
  /** Labels of the columns that hold paths. */
  readonly labels: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly rest: Grid;
}

/** Paths apart from what is said of them; `undefined` when a row has but one path, or nothing else. */
export function apart({ columns, rows }: Grid): Apart | undefined {
  const isPath = columns.map(({ mono }) => mono);
  const others = columns.filter(({ mono }) => !mono);
  if (columns.length - others.length < 2 || others.length === 0) return undefined;
  return {
    labels: columns.filter(({ mono }) => mono).map(({ label }) => label),
    paths: rows.map((row) => row.filter((_, index) => isPath[index])),
    rest: { columns: others, rows: rows.map((row) => row.filter((_, index) => isPath[index] !== true)) },
  };
}

/** Widths that make a grid fit; `undefined` when a path would be left less than `least`, or a word be cut. */
export function gridWidths(grid: Grid, cells: number, least: number, gap: number): readonly number[] | undefined {
  const cellsOf = (index: number): readonly string[] => grid.rows.map((row) => spoken(row[index] ?? ""));
  const widths = grid.columns.map(({ label }, index) => Math.max(longestWord(label), ...cellsOf(index).map(widthOf)));
  const longest = grid.columns.map(({ label }, index) => Math.max(longestWord(label), ...cellsOf(index).map(longestWord)));
  const room = cells - gap * (widths.length - 1);
  const floor = (path: number, text: (index: number) => number): readonly number[] =>
    grid.columns.map(({ align, mono }, index) => (align === "end" ? Infinity : mono ? path : text(index)));
  // Paths give first, then text, down to a line that reads well; then both as far as they can.
  const texts = [Infinity, 12, 12, 1];
  for (const [step, text] of texts.entries())
    shrink(
      widths,
      room,
      floor(step < 2 ? Math.max(32, least) : least, (index) => Math.max(text, longest[index] ?? 0)),
    );
  return sum(widths) > room ? undefined : spread(grid.columns, widths, room);
}

/** Takes from the widest until all fit, but from none below its floor. */
function shrink(widths: number[], room: number, floor: readonly number[]): void {
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widestOf(widths, floor);
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function widestOf(widths: readonly number[], floor: readonly number[]): number {
  let best = -1;
  widths.forEach((width, index) => {
    if (width > (floor[index] ?? Infinity) && (best < 0 || width > (widths[best] ?? 0))) best = index;
  });
  return best;
}

/** Gives what room is left to labels that would otherwise be broken. */
function spread(columns: readonly GridColumn[], widths: readonly number[], room: number): readonly number[] {
  let left = room - sum(widths);
  return widths.map((width, index) => {
    const wanted = Math.min(Math.max(0, widthOf(columns[index]?.label ?? "") - width), Math.max(0, left));
    left -= wanted;
    return width + wanted;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const longestWord = (text: string): number => Math.max(1, ...text.split(" ").map(widthOf));

import { printable, showCount } from "#base";
import type { Cell, Column } from "#picture";
import { emptyBlocks, footBlocks, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { AnalysisModel } from "./schema.ts";

export const analysisDocument = (model: AnalysisModel): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "heading", text: model.title, note: [model.window, ...(model.reference ? ["reference"] : [])].join(", ") },
    { kind: "note", text: model.question },
    ...emptyBlocks(model.empty),
    ...table(model),
    ...(model.notes.length === 0 ? [] : [{ kind: "list", items: model.notes } as const]),
    ...(model.how === null
      ? []
      : [
          {
            kind: "note",
            text: `${model.how.definition} n: ${model.how.n}. Coverage: ${model.how.coverage}. Confidence: ${model.how.confidence}.`,
          } as const,
        ]),
    ...footBlocks(model.sheet),
  ],
});

function table(model: AnalysisModel): readonly Block[] {
  if (model.rows.length === 0) return [];
  const shown = shownColumns(model);
  return [
    {
      kind: "table",
      columns: shown.map(({ column }) => ({
        label: column.label,
        align: isFigure(column) ? "end" : "start",
        mono: column.kind === "path" || column.kind === "area",
      })),
      rows: model.rows.map((row) => shown.map(({ column, index }) => cellText(row[index] ?? null, column))),
      ...(model.of > model.rows.length ? { more: `${showCount(model.of - model.rows.length)} more: --limit ${model.of}` } : {}),
    },
  ];
}

/** A path tells its area; an area after it is left to JSON and CSV, so that the path has room. */
function shownColumns({
  columns,
}: AnalysisModel): readonly { readonly column: AnalysisModel["columns"][number]; readonly index: number }[] {
  const path = columns.findIndex(({ kind }) => kind === "path");
  return columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => !(column.kind === "area" && path >= 0 && index > path));
}

const isFigure = ({ kind }: Pick<Column, "kind">): boolean => kind === "count" || kind === "share" || kind === "number";

function cellText(cell: Cell, { kind }: Pick<Column, "kind">): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return printable(cell);
  if (kind === "count") return showCount(cell);
  if (kind === "share") return `${Math.round(100 * cell)} %`;
  return String(Math.round(cell * 100) / 100);
}

import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { AreasModel } from "./schema.ts";

/** Pairs of areas that a terminal lists; a page draws the whole square. */
const pairsShown = 10;

export const areasDocument = (model: AreasModel): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...table(model),
    ...model.matrices.flatMap(pairs),
    ...section("Rings", model.cycles.rows.length === 0 ? undefined : model.cycles.note, [
      ...emptyBlocks(model.cycles.empty),
      ...list(model.cycles.rows.map((row) => row.text)),
    ]),
    ...section("Coordination", undefined, [
      ...emptyBlocks(model.coordination.empty),
      ...list(model.coordination.rows.map((row) => row.text)),
    ]),
    { kind: "next", commands: ["fairlead why <area>", "fairlead analyse area-coupling", "fairlead web"] },
    ...footBlocks(model.sheet),
  ],
});

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

function table(model: AreasModel): readonly Block[] {
  const source = model.rows.filter((row) => row.kind === "source");
  const rest = model.rows.filter((row) => row.kind !== "source");
  return [...sourceTable(source), ...section("Tests, infrastructure, documents", undefined, restTable(rest))];
}

function sourceTable(rows: AreasModel["rows"]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { label: "Area", align: "start", mono: true },
        { label: "files", align: "end" },
        { label: "changes", align: "end" },
        { label: "fixes", align: "end" },
        { label: "people", align: "end" },
        { label: "imports", align: "end" },
        { label: "imported by", align: "end" },
      ],
      rows: rows.map((row) => [
        row.name,
        row.files.text,
        row.changes.text,
        row.fixes.text,
        row.people,
        short(row.imports.text),
        short(row.importedBy.text),
      ]),
    },
    {
      kind: "note",
      text: "Changes of its code and fixes among them, of a year; people with 3 or more commits of it in 6 months: 0, 1, 2 or 3+; areas it imports, and that import it. A dash is not measured.",
    },
  ];
}

function restTable(rows: AreasModel["rows"]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { label: "Area", align: "start", mono: true },
        { label: "kind", align: "start" },
        { label: "files", align: "end" },
        { label: "changes", align: "end" },
      ],
      rows: rows.map((row) => [row.name, row.kind, row.files.text, row.changes.text]),
    },
  ];
}

const short = (text: string): string => (text === "not measured" ? "–" : text);

function pairs(matrix: AreasModel["matrices"][number]): readonly Block[] {
  const seen = matrix.id === "together" ? matrix.cells.filter((cell) => cell.from < cell.to) : matrix.cells;
  const shown = seen.toSorted((a, b) => b.count - a.count).slice(0, pairsShown);
  return section(matrix.label, shown.length < seen.length ? `${shown.length} of ${seen.length} pairs` : undefined, [
    ...emptyBlocks(matrix.empty),
    ...list(shown.map((cell) => cell.words)),
  ]);
}

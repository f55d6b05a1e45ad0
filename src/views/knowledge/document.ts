import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import { peopleText } from "../shared/ramp.ts";
import type { Block, Document } from "../types.ts";
import type { Knowledge } from "./schema.ts";

export const knowledgeDocument = (model: Knowledge): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...section("Areas by active people", "people with 3 or more commits there, by half-year", table(model)),
    ...section("If people were away", "unnamed; those who know most are away first", [
      ...emptyBlocks(model.stairs.empty),
      ...(model.stairs.empty === null
        ? [{ kind: "paragraph", text: model.stairs.label } as const, { kind: "note", text: model.stairs.caption } as const]
        : []),
    ]),
    ...section("Areas left to nobody", undefined, leftTable(model)),
    { kind: "next", commands: ["fairlead why <area>", "fairlead areas", "fairlead web"] },
    ...footBlocks(model.sheet),
  ],
});

function table(model: Knowledge): readonly Block[] {
  if (model.rows.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { label: "Area", align: "start", mono: true },
        { label: "changes", align: "end" },
        ...model.halves.slice(-4).map((half) => ({ label: `${half.label} ${half.year}`, align: "end" }) as const),
        { label: "year ago", align: "end" },
        { label: "now", align: "end" },
        { label: "imported by", align: "end" },
      ],
      rows: model.rows.map((row) => [
        row.name,
        row.changes.text,
        ...row.cells.slice(-4).map((cell) => cell.text),
        depth(row.yearAgo),
        depth(row.now),
        row.importedBy === null ? "not read" : String(row.importedBy),
      ]),
    },
    { kind: "note", text: model.note },
  ];
}

const depth = (people: number | null): string => (people === null ? "" : peopleText(people));

function leftTable(model: Knowledge): readonly Block[] {
  if (model.left.empty !== null) return emptyBlocks(model.left.empty);
  return [
    {
      kind: "table",
      columns: [
        { label: "away", align: "end" },
        { label: "areas that would have nobody", align: "start" },
        { label: "in all", align: "end" },
      ],
      rows: model.left.rows.map((row) => [String(row.away), row.text, row.inAll]),
    },
  ];
}

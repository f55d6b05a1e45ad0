import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Ahead } from "./schema.ts";

export function aheadDocument(model: Ahead): Document {
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "paragraph", text: model.answer },
      ...model.groups.flatMap((group) => section(group.title, String(group.rows.length), tableOf(group.rows))),
      ...emptyBlocks(model.empty),
      ...section("Without a day", undefined, model.undated.length === 0 ? [] : [{ kind: "list", items: model.undated }]),
      ...model.notes.map((text) => ({ kind: "note" as const, text })),
      ...footBlocks(model.sheet),
    ],
  };
}

const tableOf = (rows: Ahead["groups"][number]["rows"]): readonly Block[] => [
  {
    kind: "table",
    columns: [
      { label: "day", align: "start" },
      { label: "due", align: "start" },
      { label: "of what", align: "start" },
      { label: "", align: "start" },
    ],
    rows: rows.map(({ day, what, text, inWords, owner }) => [day, what, `${text}${owner === null ? "" : `, ${owner}`}`, inWords]),
  },
];

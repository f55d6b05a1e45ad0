import { cannotTellBlocks, emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { UndecidedModel } from "./schema.ts";

export function undecidedDocument(model: UndecidedModel): Document {
  const [first] = model.rows;
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "paragraph", text: model.answer },
      ...section("Came in without a record, the newest first", `${model.rows.length} of ${model.of}`, model.rows.map(blockOf)),
      ...emptyBlocks(model.empty),
      ...(model.more === null ? [] : [{ kind: "note", text: model.more } as const]),
      ...model.notes.map((text) => ({ kind: "note", text }) as const),
      ...section("Answered", String(model.answered.length), answeredBlocks(model)),
      ...cannotTellBlocks(model.cannotTell),
      ...(first === undefined ? [] : [{ kind: "next", commands: [first.draft, first.later] } as const]),
      ...footBlocks(model.sheet),
    ],
  };
}

const blockOf = (row: UndecidedModel["rows"][number]): Block => ({
  kind: "finding",
  severity: row.severity,
  statement: row.statement,
  facts: row.facts.map(({ text }) => text),
  commands: [row.draft],
});

const answeredBlocks = ({ answered }: UndecidedModel): readonly Block[] =>
  answered.length === 0 ? [] : [{ kind: "list", items: answered.map(({ statement, by }) => `${statement}: ${by}`) }];

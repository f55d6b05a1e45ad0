import { counted } from "#base";
import { governedBlocks } from "../governed/blocks.ts";
import { emptyBlocks, findingBlock, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Change } from "./schema.ts";

export function changeDocument(model: Change): Document {
  if (model.empty !== null) return { blocks: [titleBlock(model.sheet), ...emptyBlocks(model.empty), ...list(model.changed.gaps)] };
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "paragraph", text: model.answer },
      ...governedBlocks(model.governed),
      ...section("Usually comes along, and did not", "a hint, not a finding", missing(model)),
      ...section("What it does to the architecture", undefined, architecture(model)),
      ...section("What is said about it", undefined, model.findings.map(findingBlock)),
      { kind: "labelled", label: "OWNERS", lines: [model.owners.text] },
      { kind: "labelled", label: "CAN HELP", lines: [model.helpers.text] },
      ...section(
        "Changed",
        undefined,
        list([
          ...model.changed.rows.map((row) => `\`${row.name}\` ${row.text}`),
          ...(model.changed.of > model.changed.rows.length ? [counted(model.changed.of - model.changed.rows.length, "more file")] : []),
          ...model.changed.gaps,
        ]),
      ),
      ...footBlocks(model.sheet),
    ],
  };
}

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

const missing = (model: Change): readonly Block[] => [
  ...emptyBlocks(model.missing.empty),
  ...list(model.missing.rows.map((row) => `\`${row.name}\` ${row.text}`)),
  ...(model.missing.tried === null ? [] : [{ kind: "note", text: model.missing.tried.text } as const]),
];

const architecture = (model: Change): readonly Block[] => [
  ...emptyBlocks(model.areas.empty),
  ...list([
    ...model.areas.newly.map((one) => `${one.text} for the first time`),
    ...model.areas.gone.map((one) => one.text),
    ...model.areas.rings,
  ]),
];

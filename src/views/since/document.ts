import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Since, SincePart } from "./schema.ts";

export function sinceDocument(model: Since): Document {
  return {
    blocks: [
      titleBlock(model.sheet),
      ...emptyBlocks(model.empty),
      ...(model.from === null
        ? []
        : [
            {
              kind: "paragraph" as const,
              text: `Since \`${model.from.short}\`, ${model.from.day}: ${model.between.map(({ text }) => text).join("; ")}.`,
            },
          ]),
      { kind: "paragraph", text: model.answer },
      ...model.parts.flatMap(partBlocks),
      ...model.notes.map((text) => ({ kind: "note" as const, text })),
      ...footBlocks(model.sheet),
    ],
  };
}

const severities: ReadonlySet<string> = new Set(["high", "medium", "low"]);

function partBlocks({ title, items, more, unknown }: SincePart): readonly Block[] {
  const list: readonly Block[] =
    items.length === 0
      ? []
      : [
          {
            kind: "list",
            items: [
              ...items.map(({ word, mark, text }) => `${word}${severities.has(mark) ? `, ${mark}` : ""}: ${text}`),
              ...(more === null ? [] : [more]),
            ],
          },
        ];
  return section(title, undefined, [...list, ...(unknown === null ? [] : [{ kind: "note" as const, text: unknown }])]);
}

import { cannotTellBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Doctor } from "./schema.ts";

export const doctorDocument = (model: Doctor): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...section("What is read", undefined, [
      {
        kind: "table",
        columns: [
          { label: "part", align: "start" },
          { label: "state", align: "start" },
          { label: "", align: "start" },
        ],
        rows: model.parts.map((part) => [part.name, part.state, [part.text, ...(part.hint === null ? [] : [part.hint])].join(". ")]),
      },
    ]),
    ...section("What was not measured", undefined, list(model.gaps)),
    ...section(
      "Problems",
      String(model.problems.length),
      list(model.problems.map((one) => `\`${one.place}\`: ${one.message}. ${one.hint}`)),
    ),
    ...cannotTellBlocks(model.cannotTell),
    ...section(
      "What steers the reading",
      undefined,
      list(model.settings.map((one) => `\`${one.file}\` ${one.found ? "found" : "not committed"}: ${one.does}`)),
    ),
    ...section("Repository", undefined, list(model.repository)),
    ...section("State", undefined, [{ kind: "paragraph", text: model.state.text }, ...list(model.state.holds.map((one) => one.text))]),
    ...(model.versions === null ? [] : [{ kind: "note", text: model.versions } as const]),
  ],
});

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

import { cannotTellBlocks, emptyBlocks, findingBlock, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Findings } from "./schema.ts";

export const findingsDocument = (model: Findings): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...section("Needs an answer", `${model.rows.length} of ${model.of}`, [...model.rows.map(findingBlock), ...emptyBlocks(model.empty)]),
    ...(model.more === null ? [] : [{ kind: "note", text: model.more } as const]),
    ...cannotTellBlocks(model.cannotTell),
    { kind: "next", commands: ["fairlead questions", "fairlead web"] },
    ...footBlocks(model.sheet),
  ],
});

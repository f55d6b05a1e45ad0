import { counted } from "#base";
import { answerableBlock, cannotTellBlocks, emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Findings } from "./schema.ts";

export const findingsDocument = (model: Findings): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...section("Needs an answer", `${model.rows.length} of ${model.of}`, [
      ...model.rows.map((row) => answerableBlock(row)),
      ...emptyBlocks(model.empty),
    ]),
    ...(model.more === null ? [] : [{ kind: "note", text: model.more } as const]),
    ...section(
      "Answered by records",
      model.settledNote ?? undefined,
      model.settled.length === 0 ? [] : [{ kind: "list", items: model.settled.map((one) => `${one.statement}. ${one.by}.`) }],
    ),
    ...(model.settled.length === 0 && model.settledNote !== null
      ? [{ kind: "note", text: `${model.settledNote}: \`fairlead findings --all\`.` } as const]
      : []),
    ...(model.questions === 0
      ? []
      : [{ kind: "note", text: `${counted(model.questions, "question")} that cannot be certain: \`fairlead questions\`.` } as const]),
    ...cannotTellBlocks(model.cannotTell),
    { kind: "next", commands: ["fairlead questions", "fairlead web"] },
    ...footBlocks(model.sheet),
  ],
});

import { footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Privacy } from "./schema.ts";

export const privacyDocument = (model: Privacy): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    { kind: "note", text: `${model.counts} ${model.names}` },
    ...section(
      "What is held",
      "where, why, by which rule",
      model.held.flatMap((one) => [
        { kind: "paragraph", text: `${one.what}.` } as const,
        {
          kind: "list",
          items: [`where: ${one.where}`, `why: ${one.why}`, `rule ${one.rule}`, `leaves this machine: ${one.leaves}`],
        } as const,
      ]),
    ),
    ...section("What never is", undefined, [{ kind: "list", items: model.never }]),
    ...section("State", undefined, [
      { kind: "paragraph", text: model.state.text },
      ...(model.state.holds.length === 0 ? [] : [{ kind: "list", items: model.state.holds.map((one) => one.text) } as const]),
    ]),
    { kind: "next", commands: ["fairlead privacy --prove"] },
    ...footBlocks(model.sheet),
  ],
});

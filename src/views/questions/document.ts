import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Questions } from "./schema.ts";

export const questionsDocument = (model: Questions): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...model.groups.flatMap((group) =>
      section(`Ask ${group.whom}`, undefined, [{ kind: "list", items: group.items.map((item) => `${item.ask} (${item.because})`) }]),
    ),
    ...(model.more === null ? [] : [{ kind: "note", text: model.more } as const]),
    ...section("Ask anyway", "no repository can tell", [{ kind: "list", items: model.listen }]),
    ...footBlocks(model.sheet),
  ],
});

import { section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Search } from "./schema.ts";

const filesShown = 20;

export const searchDocument = (model: Search): Document => ({
  blocks: [
    titleBlock(model.sheet),
    ...section("Areas", undefined, model.areas.length === 0 ? [] : [{ kind: "list", items: model.areas.map((one) => `\`${one.text}\``) }]),
    ...section(
      "Files",
      undefined,
      model.files.length === 0 ? [] : [{ kind: "list", items: model.files.slice(0, filesShown).map((file) => `\`${file}\``) }],
    ),
    ...section(
      "Commands",
      undefined,
      model.commands.map((one) => ({ kind: "command", text: one.text, does: one.does })),
    ),
    ...(model.note === "" ? [] : [{ kind: "note", text: model.note } as const]),
  ],
});

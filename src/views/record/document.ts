import { emptyBlocks, findingBlock, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { RecordModel } from "./schema.ts";

export const recordDocument = (model: RecordModel): Document => ({
  blocks: [
    titleBlock(model.sheet),
    ...(model.record === null ? [] : [{ kind: "heading", text: model.record.title, note: model.record.reference } as const]),
    ...(model.record === null ? [] : [{ kind: "paragraph", text: model.answer } as const]),
    ...emptyBlocks(model.empty),
    ...section("What it states", undefined, model.facts.length === 0 ? [] : [{ kind: "list", items: model.facts.map(factText) }]),
    ...section(
      "Measured",
      undefined,
      model.claims.map((claim) => ({
        kind: "paragraph",
        text: `${claim.label}: ${claim.text}: now ${claim.now.text}, ${claim.state.word}.`,
      })),
    ),
    ...section(
      "Where it is used",
      model.uses?.note,
      model.uses === null || model.uses.rows.length === 0
        ? []
        : [{ kind: "list", items: model.uses.rows.map((row) => `\`${row.name}\` ${row.text}`) }],
    ),
    ...section(
      "Named by",
      String(model.cited.length),
      model.cited.length === 0 ? [] : [{ kind: "list", items: model.cited.map((one) => `${one.name} ${one.by}`) }],
    ),
    ...section("Needs an answer", String(model.findings.length), model.findings.map(findingBlock)),
    ...section(
      "Problems in the file",
      undefined,
      model.problems.length === 0 ? [] : [{ kind: "list", items: model.problems.map((one) => one.text) }],
    ),
    ...footBlocks(model.sheet),
  ],
});

const factText = ({ label, links, text }: RecordModel["facts"][number]): string =>
  `${label}: ${links.length > 0 ? links.map((link) => link.text).join(", ") : text}`;

import { emptyBlocks, findingBlock, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { FindingModel } from "./schema.ts";

export const findingDocument = (model: FindingModel): Document => ({
  blocks: [
    titleBlock(model.sheet),
    ...(model.row === null ? [] : [findingBlock(model.row)]),
    ...(model.settled === null ? [] : [{ kind: "paragraph", text: `${model.settled.by}.` } as const]),
    ...emptyBlocks(model.empty),
    ...section(
      "Visible since",
      undefined,
      [...(model.visible === null ? [] : [model.visible]), ...model.happened].map((fact) => ({ kind: "paragraph", text: fact.text })),
    ),
    ...(model.unknownSince === null ? [] : section("Visible since", undefined, emptyBlocks(model.unknownSince))),
    ...section("What it means", undefined, listBlock(model.lenses.map((lens) => `${lens.label}: ${lens.text}`))),
    ...section(
      "How it was computed",
      undefined,
      listBlock(
        (model.row?.facts ?? []).flatMap((fact) =>
          fact.how === null
            ? []
            : [
                `${fact.how.name}: ${fact.how.definition} n: ${fact.how.n}. Coverage: ${fact.how.coverage}. Confidence: ${fact.how.confidence}.`,
              ],
        ),
      ),
    ),
    ...section("What to ask", undefined, listBlock(model.questions.map((one) => `${one.whom}: ${one.ask}`))),
    ...(model.rule === null
      ? []
      : section(
          "Why this is asked",
          model.rule.id,
          listBlock([model.rule.why, `What speaks against it: ${model.rule.against}`, `Source: ${model.rule.source}`]),
        )),
    ...section(
      "What to run",
      undefined,
      (model.row?.answers ?? []).map((answer) => ({ kind: "command", text: answer.command, does: answer.label })),
    ),
    ...footBlocks(model.sheet),
  ],
});

const listBlock = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

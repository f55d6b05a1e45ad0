import { emptyBlocks, footBlocks } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Measures } from "./schema.ts";

export function measuresDocument(model: Measures): Document {
  if (model.empty !== null) return { blocks: emptyBlocks(model.empty) };
  const [only] = model.rows;
  if (model.asked === null || only === undefined) return { blocks: listBlocks(model) };
  const { spark, claim, figure } = model.asked;
  return {
    blocks: [
      { kind: "title", text: only.title, facts: `${model.sheet.repository}  ${model.sheet.at.short}` },
      { kind: "paragraph", text: model.answer },
      ...(figure.value === null || figure.how === null ? [] : [{ kind: "note", text: `Of ${figure.how.n}.` } as const]),
      ...(spark === null ? [] : [{ kind: "note", text: `${spark.label.charAt(0).toUpperCase()}${spark.label.slice(1)}.` } as const]),
      { kind: "labelled", label: "HOW", lines: [only.definition, ...(only.source === null ? [] : [`Source: ${only.source}.`])] },
      ...(claim === null ? [] : [{ kind: "labelled", label: "PREMISE", lines: [`\`${claim}\``] } as const]),
      ...footBlocks(model.sheet),
    ],
  };
}

const listBlocks = (model: Measures): readonly Block[] => [
  { kind: "paragraph", text: model.answer },
  {
    kind: "table",
    columns: [
      { label: "measure", align: "start", mono: true },
      { label: "how it is computed", align: "start" },
      { label: "over", align: "start" },
    ],
    rows: model.rows.map(({ id, definition, window }) => [id, definition, window]),
  },
  { kind: "next", commands: ["fairlead measures <measure> --in <glob>"] },
];

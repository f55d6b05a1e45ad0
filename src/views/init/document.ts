import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Init, Proposal } from "./schema.ts";

export function initDocument(model: Init): Document {
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "paragraph", text: model.answer },
      ...section("Found", undefined, [{ kind: "list", items: model.found.map(({ label, text }) => `${label}: ${text}`) }]),
      ...model.proposals.flatMap(proposalBlocks),
      ...emptyBlocks(model.empty),
      ...(model.proposals.length === 0
        ? []
        : [
            {
              kind: "next" as const,
              commands: ["fairlead init --dry-run", "fairlead init --yes", `fairlead init --yes --only ${model.proposals[0]?.id ?? ""}`],
            },
          ]),
      ...footBlocks(model.sheet),
    ],
  };
}

/** One part that can be agreed on. */
export const proposalBlocks = ({ id, title, why, records, file }: Proposal): readonly Block[] => [
  { kind: "heading", text: title, note: id },
  { kind: "paragraph", text: why },
  ...(records.length === 0 ? [] : [{ kind: "list" as const, items: records.map((record) => `${record.title}${detailOf(record.values)}`) }]),
  ...(file === null ? [] : [{ kind: "note" as const, text: `Writes \`${file.path}\`.` }]),
];

const detailOf = (values: Proposal["records"][number]["values"]): string => {
  const said = ["ring", "quadrant", "concern"].flatMap((key) => values[key] ?? []);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
};

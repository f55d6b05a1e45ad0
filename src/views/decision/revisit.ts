import type { Block, Document, View } from "../types.ts";
import { emptyBlocks, findingBlock, footBlocks, section } from "../shared/blocks.ts";
import { claimBlocks, decisionDocument, governsBlocks, happenedBlocks } from "./document.ts";
import type { Decision } from "./schema.ts";

/** The words of a review: what it rested on and promised, what happened since, and what can be done. */
export function revisitDocument(model: Decision): Document {
  const { record } = model;
  if (record === null) return decisionDocument(model);
  return {
    blocks: [
      { kind: "title", text: `${record.reference}  ${record.title}`, facts: [model.sheet.repository, model.sheet.at.short].join("  ") },
      { kind: "paragraph", text: model.answer },
      ...outcomeBlock(model),
      ...claimBlocks(model),
      ...emptyBlocks(model.claims.empty),
      ...happenedBlocks(model),
      ...(model.happened.empty === null
        ? governsBlocks(model)
        : section("Since it was decided", undefined, emptyBlocks(model.happened.empty))),
      ...section("What is said about it", undefined, model.findings.map(findingBlock)),
      ...section(
        "What to run",
        undefined,
        [
          {
            command: `fairlead revisit ${nameIn(model)} --outcome ${model.claims.outcome ?? "held"} --next <day>`,
            does: "write the review down",
          },
          ...model.moves.filter(({ id }) => id === "supersede").map(({ command }) => ({ command, does: "draft what takes its place" })),
          { command: model.command, does: "the decision itself" },
        ].map(({ command, does }) => ({ kind: "command", text: command, does })),
      ),
      ...footBlocks(model.sheet),
    ],
  };
}

const nameIn = ({ command }: Decision): string => command.replace(/^fairlead show /, "");

const words = {
  held: "Its expectations were held.",
  mixed: "Its expectations were held in part.",
  missed: "Its expectations were missed.",
  "cannot tell": "What it expected cannot be told from the repository.",
} as const;

const outcomeBlock = ({ claims }: Decision): readonly Block[] =>
  claims.outcome === null ? [] : [{ kind: "paragraph", text: words[claims.outcome] }];

/** The same model as the decision's, told as a review. */
export const revisitOf = (view: View<Decision>): View<Decision> => ({ ...view, document: revisitDocument });

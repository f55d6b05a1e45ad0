import { partsOf, rules } from "#signals";
import { buildDecision, decisionQuestion } from "../decision/build.ts";
import { decisionDocument } from "../decision/document.ts";
import { type Decision, decisionSchema } from "../decision/schema.ts";
import type { View } from "../types.ts";

/** A decision: what it says, who is affected while it is open, whether it still holds, and its path. */
export const decision: View<Decision> = {
  name: "decision",
  question: decisionQuestion,
  needs: () => [
    ...new Set([
      ...partsOf(rules),
      "history",
      "tree",
      "areas",
      "imports",
      "records",
      "statuses",
      "proposals",
      "teams",
      "technologies",
    ] as const),
  ],
  names: true,
  markdown: true,
  quotes: "as written",
  schema: decisionSchema,
  build: buildDecision,
  document: decisionDocument,
};

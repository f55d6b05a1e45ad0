import { partsOf, rules } from "#signals";
import { buildOverview, overviewQuestion } from "../overview/build.ts";
import { overviewDocument } from "../overview/document.ts";
import { type Overview, overviewSchema } from "../overview/schema.ts";
import type { View } from "../types.ts";

/** The first screen: what is said, what is, and what needs an answer. */
export const overview: View<Overview> = {
  name: "overview",
  question: overviewQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "decisions", "imports", "records", "technologies"] as const)],
  names: false,
  kept: true,
  schema: overviewSchema,
  build: buildOverview,
  document: overviewDocument,
};

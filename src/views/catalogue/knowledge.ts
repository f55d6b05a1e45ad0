import { partsOf, rules } from "#signals";
import { buildKnowledge, knowledgeQuestion } from "../knowledge/build.ts";
import { knowledgeDocument } from "../knowledge/document.ts";
import { type Knowledge, knowledgeSchema } from "../knowledge/schema.ts";
import type { View } from "../types.ts";

/** Areas by how many people could carry them on; never who. */
export const knowledge: View<Knowledge> = {
  name: "knowledge",
  question: knowledgeQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "imports", "teams"] as const)],
  names: false,
  schema: knowledgeSchema,
  build: buildKnowledge,
  document: knowledgeDocument,
};

import { allPartsOf, rules } from "#signals";
import { buildSince, sinceQuestion } from "../since/build.ts";
import { sinceDocument } from "../since/document.ts";
import { type Since, sinceSchema } from "../since/schema.ts";
import type { View } from "../types.ts";

/** What changed between two commits: findings, decisions, technologies, imports between areas. */
export const since: View<Since> = {
  name: "since",
  question: sinceQuestion,
  needs: () => [...new Set([...allPartsOf(rules), "history", "tree", "areas", "imports", "records", "technologies"] as const)],
  names: false,
  schema: sinceSchema,
  build: buildSince,
  document: sinceDocument,
};

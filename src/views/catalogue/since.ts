import { allPartsOf, rules } from "#signals";
import { buildSince, sinceQuestion } from "../since/build.ts";
import { sinceDocument } from "../since/document.ts";
import { type Since, sinceSchema } from "../since/schema.ts";
import type { View } from "../types.ts";

/**
 * What changed between two commits: findings, decisions, technologies, imports between areas. Boundaries of the past are
 * not gathered: they read the trees of many commits at either end, for what the imports of the two tell.
 */
export const since: View<Since> = {
  name: "since",
  question: sinceQuestion,
  needs: () => [
    ...new Set([
      ...allPartsOf(rules).filter((name) => name !== "boundaries"),
      "history",
      "tree",
      "areas",
      "imports",
      "records",
      "technologies",
    ] as const),
  ],
  names: false,
  schema: sinceSchema,
  build: buildSince,
  document: sinceDocument,
};

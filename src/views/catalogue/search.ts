import { partsOf, rules } from "#signals";
import { buildSearch, searchQuestion } from "../search/build.ts";
import { searchDocument } from "../search/document.ts";
import { type Search, searchSchema } from "../search/schema.ts";
import type { View } from "../types.ts";

/** An index over records, areas, files worth naming, findings, commands and pages. */
export const search: View<Search> = {
  name: "search",
  question: searchQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "records"] as const)],
  names: false,
  quotes: "unnamed",
  schema: searchSchema,
  build: buildSearch,
  document: searchDocument,
};

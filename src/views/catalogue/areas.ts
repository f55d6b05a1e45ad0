import { partsOf, rules } from "#signals";
import { areasQuestion, buildAreas } from "../areas/build.ts";
import { areasDocument } from "../areas/document.ts";
import { type AreasModel, areasSchema } from "../areas/schema.ts";
import type { View } from "../types.ts";

/** The parts of the tree: what they are, what they import, what changes together. */
export const areas: View<AreasModel> = {
  name: "areas",
  question: areasQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "imports", "teams"] as const)],
  names: false,
  schema: areasSchema,
  build: buildAreas,
  document: areasDocument,
};

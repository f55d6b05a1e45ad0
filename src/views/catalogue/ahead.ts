import { aheadQuestion, buildAhead } from "../ahead/build.ts";
import { aheadDocument } from "../ahead/document.ts";
import { type Ahead, aheadSchema } from "../ahead/schema.ts";
import type { View } from "../types.ts";

/** Every day that the records hold, and the ends of life of what is in use. */
export const ahead: View<Ahead> = {
  name: "ahead",
  question: aheadQuestion,
  needs: () => ["records", "technologies"],
  names: false,
  schema: aheadSchema,
  build: buildAhead,
  document: aheadDocument,
};

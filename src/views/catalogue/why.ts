import type { View } from "../types.ts";
import { buildWhy, whyQuestion } from "../why/build.ts";
import { whyDocument } from "../why/document.ts";
import { type Why, whySchema } from "../why/schema.ts";

/** A path or an area: what it is, what is said about it, what hangs together with it, who can help. */
export const why: View<Why> = {
  name: "why",
  question: whyQuestion,
  needs: () => ["history", "tree", "areas", "imports", "records", "proposals"],
  asksRules: true,
  names: true,
  schema: whySchema,
  build: buildWhy,
  document: whyDocument,
};

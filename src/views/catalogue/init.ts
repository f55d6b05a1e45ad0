import { buildInit, initQuestion } from "../init/build.ts";
import { initDocument } from "../init/document.ts";
import { type Init, initSchema } from "../init/schema.ts";
import type { View } from "../types.ts";

/** What there is to start from, and what would be written. */
export const init: View<Init> = {
  name: "init",
  question: initQuestion,
  needs: () => ["history", "tree", "areas", "records", "technologies"],
  names: false,
  around: true,
  schema: initSchema,
  build: buildInit,
  document: initDocument,
};

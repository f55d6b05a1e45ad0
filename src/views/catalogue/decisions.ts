import { buildDecisions, decisionsNeeds, decisionsQuestion } from "../decisions/build.ts";
import { decisionsDocument } from "../decisions/document.ts";
import { type Decisions, decisionsSchema } from "../decisions/schema.ts";
import type { View } from "../types.ts";

/** Every decision on one scale of time, in lanes by status, with the silences between them. */
export const decisions: View<Decisions> = {
  name: "decisions",
  question: decisionsQuestion,
  needs: () => decisionsNeeds,
  names: false,
  schema: decisionsSchema,
  build: buildDecisions,
  document: decisionsDocument,
};

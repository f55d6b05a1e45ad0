import { allPartsOf, rules } from "#signals";
import { buildUndecided, undecidedQuestion, undecidedRules } from "../undecided/build.ts";
import { undecidedDocument } from "../undecided/document.ts";
import { type UndecidedModel, undecidedSchema } from "../undecided/schema.ts";
import type { View } from "../types.ts";

/** What came in with no record that speaks of it, with the draft one command away. */
export const undecided: View<UndecidedModel> = {
  name: "undecided",
  question: undecidedQuestion,
  needs: () => allPartsOf(rules.filter(({ id }) => undecidedRules.has(id))),
  names: false,
  schema: undecidedSchema,
  build: buildUndecided,
  document: undecidedDocument,
};

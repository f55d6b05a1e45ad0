import { allPartsOf, rules } from "#signals";
import { buildFinding, findingQuestion } from "../finding/build.ts";
import { findingDocument } from "../finding/document.ts";
import { type FindingModel, findingSchema } from "../finding/schema.ts";
import type { View } from "../types.ts";

/** One finding: its evidence, what it means to whom, since when, and what happened since. */
export const finding: View<FindingModel> = {
  name: "finding",
  question: findingQuestion,
  needs: ({ subject }) => [...allPartsOf(rules), ...(rules.find((rule) => subject?.startsWith(`${rule.id}:`) === true)?.datedBy ?? [])],
  names: false,
  schema: findingSchema,
  build: buildFinding,
  document: findingDocument,
};

import { allPartsOf, rules } from "#signals";
import { buildFindings, findingsQuestion } from "../findings/build.ts";
import { findingsDocument } from "../findings/document.ts";
import { type Findings, findingsSchema } from "../findings/schema.ts";
import type { View } from "../types.ts";

/** All findings, in order, and every question that was asked. */
export const findings: View<Findings> = {
  name: "findings",
  question: findingsQuestion,
  needs: () => allPartsOf(rules),
  names: false,
  schema: findingsSchema,
  build: buildFindings,
  document: findingsDocument,
};

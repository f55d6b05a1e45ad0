import { partsOf, rules } from "#signals";
import { buildRecord, recordQuestion } from "../record/build.ts";
import { recordDocument } from "../record/document.ts";
import { type RecordModel, recordSchema } from "../record/schema.ts";
import type { View } from "../types.ts";

/** One record of any kind: what it states, what is measured of it, who names it, its own words. */
export const record: View<RecordModel> = {
  name: "record",
  question: recordQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "imports", "records", "technologies"] as const)],
  names: false,
  markdown: true,
  quotes: "as written",
  schema: recordSchema,
  build: buildRecord,
  document: recordDocument,
};

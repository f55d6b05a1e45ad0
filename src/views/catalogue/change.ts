import { partsOf, rules } from "#signals";
import { buildChange, changeQuestion } from "../change/build.ts";
import { changeDocument } from "../change/document.ts";
import { type Change, changeSchema } from "../change/schema.ts";
import type { View } from "../types.ts";

/** A change against its base: what it touches, what usually comes along, what it does to the architecture. */
export const change: View<Change> = {
  name: "change",
  question: changeQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "imports", "records", "proposals"] as const)],
  names: true,
  change: true,
  schema: changeSchema,
  build: buildChange,
  document: changeDocument,
};

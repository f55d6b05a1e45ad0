import { partsOf, rules } from "#signals";
import { buildMap, mapQuestion } from "../map/build.ts";
import { mapDocument } from "../map/document.ts";
import { type FileMap, mapSchema } from "../map/schema.ts";
import type { View } from "../types.ts";

/** Every source file as a tile: sized by lines, tinted by one question at a time. */
export const map: View<FileMap> = {
  name: "map",
  question: mapQuestion,
  needs: () => [...new Set([...partsOf(rules), "history", "tree", "areas", "records", "proposals"] as const)],
  names: false,
  schema: mapSchema,
  build: buildMap,
  document: mapDocument,
};

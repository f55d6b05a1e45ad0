import { buildRadar, radarQuestion } from "../radar/build.ts";
import { radarDocument } from "../radar/document.ts";
import { type Radar, radarSchema } from "../radar/schema.ts";
import type { View } from "../types.ts";

/** Technologies by ring and quadrant, and the uses found. */
export const radar: View<Radar> = {
  name: "radar",
  question: radarQuestion,
  needs: () => ["records", "technologies", "tree", "history"],
  names: false,
  schema: radarSchema,
  build: buildRadar,
  document: radarDocument,
};

import { buildMeasures, measureAsked, measuresQuestion } from "../measures/build.ts";
import { measuresDocument } from "../measures/document.ts";
import { type Measures, measuresSchema } from "../measures/schema.ts";
import type { View } from "../types.ts";

/** The registry of observable measures, or one of them over paths. */
export const measures: View<Measures> = {
  name: "measures",
  question: measuresQuestion,
  needs: (question) => {
    const measure = measureAsked(question);
    return measure === undefined ? [] : [...new Set([...measure.needs, "tree"] as const)];
  },
  names: false,
  schema: measuresSchema,
  build: buildMeasures,
  document: measuresDocument,
};

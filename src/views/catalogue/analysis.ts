import { analyses } from "#picture";
import { buildAnalysis, neededBy } from "../analysis/build.ts";
import { analysisDocument } from "../analysis/document.ts";
import { type AnalysisModel, analysisSchema } from "../analysis/schema.ts";
import type { View } from "../types.ts";

/** Any analysis as its table. */
export const analysis: View<AnalysisModel> = {
  name: "analysis",
  question: "What do the figures say?",
  needs: (question) => {
    const chosen = analyses.find((one) => one.id === question.subject);
    return chosen === undefined ? [] : neededBy(chosen, question);
  },
  names: false,
  schema: analysisSchema,
  build: buildAnalysis,
  document: analysisDocument,
};

import { allPartsOf, rules } from "#signals";
import { buildQuestions, questionsQuestion } from "../questions/build.ts";
import { questionsDocument } from "../questions/document.ts";
import { type Questions, questionsSchema } from "../questions/schema.ts";
import type { View } from "../types.ts";

/** An interview guide, made from the findings. */
export const questions: View<Questions> = {
  name: "questions",
  question: questionsQuestion,
  needs: () => allPartsOf(rules),
  names: false,
  schema: questionsSchema,
  build: buildQuestions,
  document: questionsDocument,
};

import { buildDirection, directionNeeds, directionQuestion } from "../direction/build.ts";
import { directionDocument } from "../direction/document.ts";
import { type Direction, directionSchema } from "../direction/schema.ts";
import type { View } from "../types.ts";

/** Goals, principles and decisions, each with what is beside it. */
export const direction: View<Direction> = {
  name: "direction",
  question: directionQuestion,
  needs: () => directionNeeds,
  names: false,
  quotes: "as written",
  schema: directionSchema,
  build: buildDirection,
  document: directionDocument,
};

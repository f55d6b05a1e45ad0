import { buildEstate, estateQuestion } from "../estate/build.ts";
import { estateDocument } from "../estate/document.ts";
import { type Estate, estateSchema } from "../estate/schema.ts";
import type { View } from "../types.ts";
import { overview } from "./overview.ts";

/** Several repositories, a line each. */
export const estate: View<Estate> = {
  name: "estate",
  question: estateQuestion,
  needs: overview.needs,
  names: false,
  schema: estateSchema,
  build: buildEstate,
  document: estateDocument,
};

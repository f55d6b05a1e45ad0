import { buildList, listQuestion } from "../list/build.ts";
import { listDocument, problemsIn } from "../list/document.ts";
import { type ListModel, listSchema } from "../list/schema.ts";
import type { View } from "../types.ts";

/** Every record of a kind, or of all kinds, and what in them could not be read. */
export const list: View<ListModel> = {
  name: "list",
  question: listQuestion,
  needs: () => ["records"],
  names: false,
  schema: listSchema,
  build: buildList,
  problems: problemsIn,
  document: listDocument,
};

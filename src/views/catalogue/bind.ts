import { bindQuestion, buildBind } from "../bind/build.ts";
import { bindDocument } from "../bind/document.ts";
import { type Bind, bindSchema } from "../bind/schema.ts";
import type { View } from "../types.ts";

/** What decisions seem to govern that do not say so. */
export const bind: View<Bind> = {
  name: "bind",
  question: bindQuestion,
  needs: () => ["records", "codeNames", "history", "technologies", "tree"],
  names: false,
  schema: bindSchema,
  build: buildBind,
  document: bindDocument,
};

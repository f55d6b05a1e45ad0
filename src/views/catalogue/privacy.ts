import { buildPrivacy, privacyQuestion } from "../privacy/build.ts";
import { privacyDocument } from "../privacy/document.ts";
import { type Privacy, privacySchema } from "../privacy/schema.ts";
import type { View } from "../types.ts";

/** Every person-related datum held, where, why, and the rule that allows it. */
export const privacy: View<Privacy> = {
  name: "privacy",
  question: privacyQuestion,
  needs: () => ["history"],
  names: false,
  around: true,
  schema: privacySchema,
  build: buildPrivacy,
  document: privacyDocument,
};

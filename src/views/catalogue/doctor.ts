import { partsOf, rules } from "#signals";
import { buildDoctor, doctorQuestion, partWords } from "../doctor/build.ts";
import { doctorDocument } from "../doctor/document.ts";
import { type Doctor, doctorSchema } from "../doctor/schema.ts";
import type { View } from "../types.ts";

/** What the picture rests on. */
export const doctor: View<Doctor> = {
  name: "doctor",
  question: doctorQuestion,
  needs: () => [...new Set([...partsOf(rules), ...partWords.map(([name]) => name)])],
  names: false,
  around: true,
  schema: doctorSchema,
  build: buildDoctor,
  document: doctorDocument,
};

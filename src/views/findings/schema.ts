import { cannotTellSchema, emptySchema, findingRowSchema, headSchema, settledSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const findingsSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rows: z.array(findingRowSchema(z)),
    of: z.number().describe("How many there are, shown or not"),
    more: z.string().nullable(),
    settled: z.array(settledSchema(z)).describe("Answered, put off or gone; filled with --all"),
    settledNote: z.string().nullable().describe("How many of them there are"),
    questions: z.number().describe("Questions that are asked and never asserted"),
    asked: z
      .array(
        z.strictObject({
          rule: z.string(),
          title: z.string(),
          question: z.string(),
          found: z.string(),
        }),
      )
      .describe("Every rule that was asked, and what it found"),
    cannotTell: z.array(cannotTellSchema(z)),
    empty: emptySchema(z).nullable(),
  });

export type Findings = Model<typeof findingsSchema>;

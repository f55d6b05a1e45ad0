import { emptySchema, factSchema, findingRowSchema, headSchema, settledSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const findingSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    row: findingRowSchema(z).nullable().describe("null when there is no such finding here"),
    settled: settledSchema(z).nullable().describe("Which record answers it, puts it off, or spoke of it"),
    visible: factSchema(z).nullable(),
    happened: z.array(factSchema(z)).describe("What happened since it was visible"),
    unknownSince: emptySchema(z).nullable().describe("Why it cannot be told since when"),
    lenses: z
      .array(z.strictObject({ label: z.string(), text: z.string() }))
      .describe("For those who do not read code; only those with something to say"),
    questions: z.array(z.strictObject({ whom: z.string(), ask: z.string() })),
    rule: z
      .strictObject({
        id: z.string(),
        title: z.string(),
        question: z.string(),
        why: z.string(),
        against: z.string(),
        source: z.string(),
        severity: z.string(),
      })
      .nullable(),
    empty: emptySchema(z).nullable(),
  });

export type FindingModel = Model<typeof findingSchema>;

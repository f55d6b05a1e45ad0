import { governedSchema } from "../governed/schema.ts";
import { emptySchema, factSchema, findingRowSchema, headSchema, howSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const changeSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    against: z.string(),
    changed: z.strictObject({
      rows: z.array(z.strictObject({ name: z.string(), link: linkSchema(z), area: linkSchema(z).nullable(), text: z.string() })),
      of: z.number(),
      gaps: z.array(z.string()),
    }),
    governed: governedSchema(z).describe("Records that govern what was changed"),
    findings: z.array(findingRowSchema(z)).describe("What is open about what was changed"),
    owners: z.strictObject({ declared: z.array(z.string()), text: z.string() }),
    helpers: z.strictObject({ names: z.array(z.string()).max(3), text: z.string() }),
    missing: z.strictObject({
      rows: z
        .array(z.strictObject({ name: z.string(), link: linkSchema(z), text: z.string(), how: howSchema(z) }))
        .describe("A hint, never a finding"),
      tried: factSchema(z).nullable().describe("How often such a hint was right here"),
      empty: emptySchema(z).nullable(),
    }),
    areas: z.strictObject({
      touched: z.array(linkSchema(z)),
      newly: z
        .array(z.strictObject({ from: linkSchema(z), to: linkSchema(z), text: z.string() }))
        .describe("Areas that import each other for the first time"),
      gone: z.array(z.strictObject({ from: linkSchema(z), to: linkSchema(z), text: z.string() })),
      rings: z.array(z.string()).describe("Rings that this closes or opens"),
      empty: emptySchema(z).nullable(),
    }),
    run: z.array(z.strictObject({ command: z.string(), does: z.string() })),
    empty: emptySchema(z).nullable(),
  });

export type Change = Model<typeof changeSchema>;

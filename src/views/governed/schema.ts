import { emptySchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** Records that govern what was asked about, and what they considered and did not take. */
export const governedSchema = (z: Z) =>
  z.strictObject({
    note: z.string().describe("How many, and how many of them only by inference"),
    rows: z.array(
      z.strictObject({
        link: linkSchema(z),
        kind: z.string().describe("decision, risk, debt"),
        reference: z.string().describe("D-12, risk/provider-goes-away"),
        title: z.string(),
        state: z
          .strictObject({ mark: z.enum(marks), word: z.string() })
          .nullable()
          .describe("null for kinds without a status"),
        stated: z.boolean().describe("Whether the record says so itself; else it is inferred"),
        globs: z.array(z.string()).describe("Those of its globs that match here"),
        because: z.array(z.string()).describe("Why it is inferred; empty where it is stated"),
        reach: z.string().nullable().describe("How much of what was asked about it governs; null for a single file"),
        reopenIf: z.string().nullable(),
      }),
    ),
    more: z.string().nullable(),
    rejected: z
      .array(z.strictObject({ option: z.string(), because: z.string(), link: linkSchema(z), reference: z.string() }))
      .describe("Options that were considered and not taken"),
    empty: emptySchema(z).nullable(),
  });

export type Governed = Model<typeof governedSchema>;

import { claimRowSchema, stateSchema } from "../decision/schema.ts";
import { richSchema } from "../rich/schema.ts";
import { emptySchema, factSchema, findingRowSchema, headSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const recordSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    record: z
      .strictObject({
        path: z.string(),
        kind: z.string().describe("goal, risk, technology"),
        one: z.string().describe("The kind in words"),
        reference: z.string(),
        title: z.string(),
        state: stateSchema(z).nullable().describe("null for a kind without a lifecycle"),
        uncommitted: z.boolean(),
      })
      .nullable()
      .describe("null when there is no such record"),
    facts: z
      .array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          text: z.string(),
          where: z.string().nullable().describe("path:line it was read from"),
          links: z
            .array(z.strictObject({ text: z.string(), link: linkSchema(z).nullable() }))
            .describe("Records it names, in place of the text"),
        }),
      )
      .describe("What it states, in the order of its kind"),
    claims: z.array(claimRowSchema(z)).describe("What it wants to reach, measured"),
    uses: z
      .strictObject({ note: z.string(), rows: z.array(z.strictObject({ link: linkSchema(z), name: z.string(), text: z.string() })) })
      .nullable(),
    written: z.array(richSchema(z)),
    cited: z.array(
      z.strictObject({
        link: linkSchema(z),
        name: z.string(),
        by: z.string().describe("The field that names it"),
        state: stateSchema(z).nullable(),
      }),
    ),
    findings: z.array(findingRowSchema(z)),
    problems: z.array(factSchema(z)),
    moves: z.array(z.strictObject({ id: z.string(), label: z.string(), command: z.string().nullable() })),
    empty: emptySchema(z).nullable(),
  });

export type RecordModel = Model<typeof recordSchema>;

import { emptySchema, headSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const recordSchema = (z: Z) =>
  z.strictObject({
    kind: z.string(),
    title: z.string(),
    slug: z.string().nullable(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    context: z.string().describe("What is known, for its text"),
  });

export const initSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    found: z.array(z.strictObject({ label: z.string(), text: z.string() })).describe("What there is to start from"),
    proposals: z.array(
      z.strictObject({
        id: z.enum(["config", "log", "radar", "principles"]),
        title: z.string(),
        why: z.string(),
        records: z.array(recordSchema(z)),
        file: z.strictObject({ path: z.string(), text: z.string() }).nullable().describe("A file that is no record: fairlead.yaml"),
      }),
    ),
    empty: emptySchema(z).nullable(),
  });

export type Init = Model<typeof initSchema>;
export type Proposal = Init["proposals"][number];
export type ProposedRecord = Proposal["records"][number];

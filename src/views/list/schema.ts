import { emptySchema, headSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const problemSchema = (z: Z) =>
  z.strictObject({ path: z.string(), line: z.number().nullable(), message: z.string(), hint: z.string().describe("What to do about it") });

const rowSchema = (z: Z) =>
  z.strictObject({
    kind: z.string(),
    path: z.string(),
    link: linkSchema(z),
    reference: z.string().describe("How it is referred to: D-12, goal/faster-refunds"),
    number: z.number().nullable(),
    title: z.string().nullable(),
    status: z
      .string()
      .nullable()
      .describe("One of the kind's statuses, or unknown where the file does not say; null for a kind that has none"),
    rawStatus: z.string().describe("As it is written"),
    statusFrom: z.string().nullable().describe("Where it stands: docs/adr/0001-x.md:5, status section"),
    date: z.string().nullable().describe("ISO day"),
    dateFrom: z.string().nullable().describe("history where nothing says it: the first commit's day, inferred"),
    owner: z.string().nullable().describe("As the record states; null also where names are withheld"),
    format: z.string().nullable(),
    uncommitted: z.boolean(),
    problems: z.array(problemSchema(z)),
  });

export const listSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    kind: z.string().nullable().describe("null for all kinds"),
    logs: z.array(
      z.strictObject({
        folder: z.string(),
        because: z.string().describe("Why it reads as a decision log"),
        records: z.number(),
        naming: z.string().describe("How its files are named: NNNN-slug"),
        format: z.string(),
      }),
    ),
    records: z.array(rowSchema(z)),
    of: z.number().describe("Records there are, shown or not"),
    left: z.array(z.strictObject({ path: z.string(), because: z.string() })).describe("Files of the folders that are not read as records"),
    besides: z.array(problemSchema(z)).describe("Problems that are no record's own"),
    empty: emptySchema(z).nullable(),
  });

export type ListModel = Model<typeof listSchema>;

import { emptySchema, factSchema, headSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const itemSchema = (z: Z) =>
  z.strictObject({
    mark: z.enum(marks),
    word: z.string().describe("What became of it: new, gone, answered, entered; read since: a record whose text was there before"),
    text: z.string(),
    link: linkSchema(z).nullable(),
    command: z.string().nullable(),
  });

const partSchema = (z: Z) =>
  z.strictObject({
    id: z.enum(["findings", "decisions", "records", "technologies", "imports"]),
    title: z.string(),
    counts: z.array(z.strictObject({ word: z.string(), count: z.number() })).describe("How many there are of each word"),
    items: z.array(itemSchema(z)),
    more: z.string().nullable().describe("What is only counted, and how to see it"),
    unknown: z.string().nullable().describe("Why it cannot be compared; null where it can"),
  });

export const sinceSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    from: z.strictObject({ oid: z.string(), short: z.string(), day: z.string() }).nullable().describe("The earlier commit"),
    between: z.array(factSchema(z)).describe("What landed between the two"),
    parts: z.array(partSchema(z)),
    notes: z.array(z.string()),
    empty: emptySchema(z).nullable(),
  });

export type Since = Model<typeof sinceSchema>;
export type SincePart = Since["parts"][number];
export type SinceItem = SincePart["items"][number];

import { emptySchema, figureSchema, headSchema, linkSchema, marks, sparkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** One thing the team says, and beside it what is. */
const lineSchema = (z: Z) =>
  z.strictObject({
    kind: z.string().describe("Goal; Principle 1, risk; D-12"),
    said: z.string(),
    by: z.string().describe("Owner, and what it serves"),
    link: linkSchema(z).nullable(),
    figure: figureSchema(z),
    unit: z.string(),
    mark: z.enum(marks),
    word: z.string(),
    reads: z.string(),
    spark: sparkSchema(z).nullable(),
  });

export const directionSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    empty: emptySchema(z).nullable().describe("Nothing at all is written down"),
    groups: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string().describe("Kind of record: what a new one would be"),
        one: z.string().describe("The kind in words"),
        title: z.string(),
        note: z.string(),
        lines: z.array(lineSchema(z)),
        more: z.string().nullable().describe("How many are not shown here"),
        empty: emptySchema(z).nullable(),
      }),
    ),
  });

export type Direction = Model<typeof directionSchema>;
export type DirectionLine = Direction["groups"][number]["lines"][number];

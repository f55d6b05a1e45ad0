import { emptySchema, factSchema, headSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const radarSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rings: z.array(z.strictObject({ name: z.string(), blips: z.number() })).describe("From the middle out"),
    quadrants: z.array(z.string()),
    blips: z
      .array(
        z.strictObject({
          number: z.number().describe("As it stands in the picture and the table, from 1"),
          link: linkSchema(z),
          name: z.string(),
          ring: z.number().describe("Index into `rings`"),
          quadrant: z.number().describe("Index into `quadrants`; -1 where none is stated"),
          angle: z.number().describe("Place within its quadrant, 0 to 1; never jumps"),
          depth: z.number().describe("Place within its ring, 0 to 1, from the inside out; never jumps"),
          movement: z.enum(["new", "in", "out", "none"]).nullable().describe("null where neither the record nor its history tells"),
          moved: z.string().describe("The movement in words: moved in, new, unchanged, not known"),
          inferred: z.boolean().describe("Told from the history, not said"),
          since: z.string().nullable().describe("The day it came to its ring"),
          uses: factSchema(z).describe("What of it is found in the tree"),
          supported: z.string().nullable().describe("Until when its version in use is maintained, where known"),
          decisions: z.array(z.strictObject({ name: z.string(), link: linkSchema(z).nullable() })),
        }),
      )
      .describe("By ring, quadrant and name"),
    missing: z
      .strictObject({ count: z.number(), text: z.string(), command: z.string() })
      .nullable()
      .describe("What is in use and on no ring"),
    note: z.string(),
    empty: emptySchema(z).nullable(),
  });

export type Radar = Model<typeof radarSchema>;

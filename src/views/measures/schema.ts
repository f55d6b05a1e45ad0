import { emptySchema, figureSchema, headSchema, sparkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const measuresSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rows: z.array(
      z.strictObject({
        id: z.string().describe("What premises, expectations and goals name it by"),
        title: z.string(),
        unit: z.string(),
        definition: z.string(),
        source: z.string().nullable(),
        window: z.string(),
        past: z.boolean().describe("Whether it can be told of an earlier day"),
        confidence: z.string(),
      }),
    ),
    asked: z
      .strictObject({
        id: z.string(),
        over: z.string().describe("Where, and over how long"),
        figure: figureSchema(z),
        why: z.string().describe("Why it cannot be told; empty where it can"),
        spark: sparkSchema(z).nullable(),
        claim: z.string().nullable().describe("A premise to copy, as it would hold today"),
      })
      .nullable()
      .describe("null when no measure is asked for"),
    empty: emptySchema(z).nullable(),
  });

export type Measures = Model<typeof measuresSchema>;

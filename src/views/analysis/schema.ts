import { emptySchema, headSchema, howSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const analysisSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    id: z.string(),
    title: z.string(),
    definition: z.string(),
    source: z.string(),
    limits: z.string(),
    window: z.string(),
    reference: z.boolean().describe("By the definitions of the tool it comes from"),
    columns: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        kind: z.enum(["path", "area", "count", "share", "number", "text", "day"]),
        definition: z.string().optional(),
      }),
    ),
    rows: z
      .array(z.array(z.union([z.string(), z.number(), z.null()])))
      .describe("As many cells as columns; null is not measured, a day is ISO, a share 0 to 1"),
    of: z.number().describe("Rows there are, shown or not"),
    how: howSchema(z).nullable(),
    notes: z.array(z.string()),
    empty: emptySchema(z).nullable(),
  });

export type AnalysisModel = Model<typeof analysisSchema>;

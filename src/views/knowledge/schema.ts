import { emptySchema, figureSchema, headSchema, howSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** How many people were active: 0, 1, 2, or 3 for "3 or more". `null` before the area, or the history, began. */
const depthSchema = (z: Z) => z.number().int().min(0).max(3).nullable();

const rowSchema = (z: Z) =>
  z.strictObject({
    name: z.string(),
    link: linkSchema(z),
    changes: figureSchema(z).describe("Landed changes in 6 months"),
    cells: z
      .array(
        z.strictObject({
          people: depthSchema(z),
          text: z.string(),
          contour: z.boolean().describe("The safety contour: from here on fewer than two were active"),
        }),
      )
      .describe("One a half-year"),
    now: depthSchema(z),
    yearAgo: depthSchema(z),
    importedBy: z.number().nullable().describe("Areas that import it; null when imports are not read"),
    said: z.array(z.strictObject({ mark: z.enum(marks), text: z.string(), link: linkSchema(z) })),
  });

const stairsSchema = (z: Z) =>
  z.strictObject({
    steps: z.array(z.strictObject({ away: z.number(), share: z.number().describe("0 to 1"), text: z.string() })),
    factor: z.number().nullable().describe("Truck factor: people away before over half the files have nobody"),
    label: z.string().describe("The picture in words"),
    caption: z.string(),
    how: howSchema(z),
    empty: emptySchema(z).nullable(),
  });

export const knowledgeSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    halves: z.array(z.strictObject({ year: z.string(), label: z.string(), from: z.string(), to: z.string() })),
    rows: z.array(rowSchema(z)),
    note: z.string(),
    active: howSchema(z),
    stairs: stairsSchema(z),
    left: z.strictObject({
      rows: z.array(z.strictObject({ away: z.number(), areas: z.array(linkSchema(z)), text: z.string(), inAll: z.string() })),
      note: z.string(),
      empty: emptySchema(z).nullable(),
    }),
    teams: emptySchema(z).nullable(),
    empty: emptySchema(z).nullable(),
  });

export type Knowledge = Model<typeof knowledgeSchema>;

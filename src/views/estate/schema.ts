import { headSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const estateSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rows: z.array(
      z.strictObject({
        asked: z.string(),
        name: z.string(),
        at: z.string(),
        files: z.string(),
        commits: z.string(),
        changes: z.string().describe("Landed changes in a year"),
        areas: z.string().describe("Active of all source areas"),
        factor: z.string().describe("Truck factor"),
        records: z.string().describe("Decision records"),
        open: z.string().describe("Findings by severity"),
        first: z.string().describe("The first finding"),
      }),
    ),
    unread: z.array(z.strictObject({ asked: z.string(), problem: z.string(), hint: z.string() })),
  });

export type Estate = Model<typeof estateSchema>;

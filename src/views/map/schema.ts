import { emptySchema, findingRowSchema, headSchema, howSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** One question to tint the tiles by. Columns are as long as there are files. */
const tintSchema = (z: Z) =>
  z.strictObject({
    id: z.enum(["changes", "fixes", "people", "complexity", "touched", "governed"]),
    label: z.string(),
    unit: z.string().describe("months ago"),
    one: z.string().describe("The unit of one: month ago"),
    values: z.array(z.number()).describe("A figure a file; -1 is not measured. Of people, 3 means 3 or more"),
    capped: z.number().nullable().describe('From this value on it is shown with a plus, "3+"'),
    of: z.string().nullable().describe('The tint whose value is the base: shown as "3 of 12"'),
    depth: z.string().describe("A digit a file: the step of the ramp, 1 to 7; 0 is not measured"),
    steps: z
      .array(z.strictObject({ depth: z.number(), text: z.string() }))
      .describe("What each step of the ramp stands for; steps not used are left out"),
    how: howSchema(z),
    empty: emptySchema(z).nullable().describe("Why it could not be measured at all"),
  });

/** Source files as columns, small enough for 100,000 of them: folder by folder, parents before children. */
export const mapSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    folders: z.strictObject({
      parent: z.array(z.number()).describe("Index of the folder above; -1 for the root, which is the first"),
      name: z.array(z.string()).describe('Printable; several folders that hold nothing else are one, "src/main"'),
    }),
    files: z.strictObject({
      folder: z.array(z.number()),
      name: z.array(z.string()).describe("Its last segment, printable"),
      lines: z.array(z.number()).describe("The size of its tile; 0 when not measured"),
      area: z.array(z.number()).describe("Index into `areas`, -1 for none"),
    }),
    /** Where a printable path is not the path itself: its true one, for links. */
    odd: z.array(z.strictObject({ file: z.number(), path: z.string() })),
    areas: z.array(z.string()),
    tints: z.array(tintSchema(z)),
    marks: z.array(z.strictObject({ file: z.number(), row: findingRowSchema(z) })),
    order: z.array(z.number()).describe("Files for the table as it opens: most changed first, at most 200"),
    note: z.string().describe("What is left out"),
    empty: emptySchema(z).nullable(),
  });

export type FileMap = Model<typeof mapSchema>;

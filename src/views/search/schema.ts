import { headSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const searchSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    pages: z.array(z.strictObject({ text: z.string(), link: linkSchema(z) })),
    areas: z.array(z.strictObject({ text: z.string(), link: linkSchema(z) })),
    findings: z.array(z.strictObject({ text: z.string(), link: linkSchema(z) })),
    commands: z.array(z.strictObject({ text: z.string(), does: z.string() })),
    files: z.array(z.string()).describe("Paths worth naming, most changed first, printable"),
    odd: z
      .array(z.strictObject({ file: z.number(), path: z.string() }))
      .describe("Where a printable path is not the path: its true one, for links"),
    note: z.string(),
  });

export type Search = Model<typeof searchSchema>;

import { headSchema, linkSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const searchSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    asked: z.string().nullable().describe("The words asked for"),
    pages: z.array(z.strictObject({ text: z.string(), link: linkSchema(z) })),
    records: z
      .array(
        z.strictObject({
          text: z.string().describe("Its title"),
          name: z.string().describe("Its reference: D-12"),
          link: linkSchema(z),
          note: z.string().describe("How it stands, or its kind"),
          options: z.array(z.strictObject({ text: z.string(), because: z.string(), rejected: z.boolean() })),
          words: z.string().describe("Distinct words of its text, as far as the index holds them"),
        }),
      )
      .describe("Records of every kind"),
    found: z
      .array(
        z.strictObject({
          text: z.string(),
          name: z.string(),
          link: linkSchema(z),
          note: z.string(),
          where: z.enum(["title", "option", "rejected option", "text"]),
          line: z.number().nullable(),
          excerpt: z.string(),
        }),
      )
      .describe("Records that hold the words asked for; empty when none were"),
    near: z.boolean().describe("No record holds them: those found have a title or an option with words like them"),
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

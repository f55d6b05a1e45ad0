import { governedSchema } from "../governed/schema.ts";
import {
  emptySchema,
  factSchema,
  figureSchema,
  findingRowSchema,
  headSchema,
  howSchema,
  linkSchema,
  sparkSchema,
} from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const companionSchema = (z: Z) =>
  z.strictObject({
    name: z.string(),
    link: linkSchema(z),
    text: z.string(),
    explained: z.string().nullable().describe("What explains it: an import, a test's name, a generated sibling"),
    how: howSchema(z),
  });

const neighboursSchema = (z: Z) =>
  z.strictObject({
    rows: z.array(z.strictObject({ name: z.string(), link: linkSchema(z), text: z.string() })),
    more: z.string().nullable(),
    unseen: z.string().nullable().describe("What no import tells of: languages not read, use within a package"),
    empty: emptySchema(z).nullable(),
  });

const seriesSchema = (z: Z) =>
  z.strictObject({
    title: z.string(),
    figure: figureSchema(z),
    was: z.string(),
    spark: sparkSchema(z).nullable(),
    empty: emptySchema(z).nullable(),
  });

export const whySchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    about: z.strictObject({
      kind: z.enum(["file", "folder", "area", "repository", "gone", "unknown"]),
      name: z.string(),
      link: linkSchema(z).nullable(),
      facts: z.array(factSchema(z)),
      area: linkSchema(z).nullable(),
      because: z.string().nullable().describe("Why its area is one"),
    }),
    governed: governedSchema(z),
    findings: z.array(findingRowSchema(z)),
    series: z.array(seriesSchema(z)),
    owners: z.strictObject({ declared: z.array(z.string()), text: z.string() }),
    helpers: z.strictObject({
      names: z.array(z.string()).max(3).describe("At most three, in no order"),
      active: z.string().describe("People active here: 0, 1, 2, 3+"),
      text: z.string(),
      how: howSchema(z).nullable(),
    }),
    together: z.strictObject({ rows: z.array(companionSchema(z)), note: z.string(), empty: emptySchema(z).nullable() }),
    imports: neighboursSchema(z),
    importedBy: neighboursSchema(z),
    history: z
      .array(z.strictObject({ label: z.string(), changes: z.number(), fixes: z.number().nullable() }))
      .describe("By quarter, oldest first"),
    files: neighboursSchema(z).nullable().describe("The files in it that change most; null for a file"),
    empty: emptySchema(z).nullable().describe("Why there is nothing to say of it"),
    near: z.array(linkSchema(z)).describe("Areas, paths and records it may have meant"),
    run: z.array(z.strictObject({ command: z.string(), does: z.string() })),
  });

export type Why = Model<typeof whySchema>;

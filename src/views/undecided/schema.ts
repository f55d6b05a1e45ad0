import { cannotTellSchema, emptySchema, findingRowSchema, headSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const technologySchema = (z: Z) =>
  z.strictObject({
    id: z.string().describe("A package URL without version, or an id such as ci/github-actions"),
    name: z.string(),
    class: z.string(),
    version: z.string().describe("As asked for when it came; empty where nothing was said"),
    path: z.string().describe("The manifest"),
    files: z.number().describe("Source files that import it now; 0 too where imports of its language are not read"),
  });

const cameSchema = (z: Z) =>
  z.strictObject({
    day: z.string(),
    iso: z.string(),
    commit: z.string().describe("Full id of the commit of the mainline"),
    finding: z.string().nullable().describe("Its finding; null where the month had stronger ones"),
    technologies: z.array(technologySchema(z)),
  });

export const undecidedSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    since: z
      .strictObject({ day: z.string(), iso: z.string() })
      .nullable()
      .describe("Since when the team records; null where that cannot be told"),
    rows: z.array(
      z.strictObject({
        ...findingRowSchema(z).shape,
        draft: z.string().describe("Writes the record that would answer it, or decides the draft that is there"),
        later: z.string().describe("Puts it off"),
      }),
    ),
    of: z.number(),
    more: z.string().nullable(),
    came: z.array(cameSchema(z)).describe("Every change that brought a technology no record names, those without a finding too"),
    answered: z.array(z.strictObject({ statement: z.string(), by: z.string() })),
    notes: z.array(z.string()),
    cannotTell: z.array(cannotTellSchema(z)),
    empty: emptySchema(z).nullable(),
  });

export type UndecidedModel = Model<typeof undecidedSchema>;

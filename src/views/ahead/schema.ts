import { emptySchema, headSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const rowSchema = (z: Z) =>
  z.strictObject({
    day: z.string(),
    iso: z.string(),
    inWords: z.string().describe("in 11 days, 3 months ago"),
    mark: z.enum(marks),
    what: z.string().describe("What is due: Decide, Review, End of life"),
    text: z.string().describe("What it is about"),
    link: linkSchema(z).nullable(),
    owner: z.string().nullable().describe("As the record states; null where none is stated, or none may be named here"),
    command: z.string().nullable(),
  });

export const aheadSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    groups: z.array(
      z.strictObject({
        id: z.enum(["passed", "soon", "later"]),
        title: z.string(),
        rows: z.array(rowSchema(z)),
      }),
    ),
    undated: z.array(z.string()).describe("What has no day and should have one, in sentences"),
    notes: z.array(z.string()),
    empty: emptySchema(z).nullable(),
  });

export type Ahead = Model<typeof aheadSchema>;

import { emptySchema, headSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const bindSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rows: z
      .array(
        z.strictObject({
          path: z.string(),
          link: linkSchema(z),
          reference: z.string(),
          title: z.string(),
          state: z.strictObject({ mark: z.enum(marks), word: z.string() }),
          confidence: z.enum(["inferred"]).describe("Until a person accepts it"),
          globs: z.array(
            z.strictObject({
              glob: z.string(),
              because: z.array(z.string()).describe("The strongest reason first"),
              files: z.number().describe("Files of this commit that it matches"),
            }),
          ),
          accept: z.string().describe("The command that writes it"),
        }),
      )
      .describe("Records that do not say what they govern, and what is proposed for each"),
    stated: z
      .array(
        z.strictObject({
          path: z.string(),
          reference: z.string(),
          where: z.string().describe("The file that says it"),
          globs: z.array(z.strictObject({ glob: z.string(), files: z.number() })),
        }),
      )
      .describe("What the record asked about says already; empty where all are asked about"),
    silent: z
      .array(z.strictObject({ link: linkSchema(z), reference: z.string(), title: z.string() }))
      .describe("Records of which nothing can be told"),
    sidecar: z.string().describe("The file that acceptance writes to"),
    note: z.string(),
    empty: emptySchema(z).nullable(),
  });

export type Bind = Model<typeof bindSchema>;

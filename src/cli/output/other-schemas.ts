import type * as zod from "zod";

type Z = typeof zod;

/** What `--json` prints that is no view: the list of analyses, and the walk of `privacy --prove`. */
export const otherSchemas: Readonly<Record<string, { readonly title: string; readonly shape: (z: Z) => zod.ZodRawShape }>> = {
  analyses: {
    title: "Which analyses are there?",
    shape: (z) => ({
      analyses: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          question: z.string(),
          window: z.string(),
          reference: z.boolean().describe("Whether --reference can be asked for"),
        }),
      ),
    }),
  },
  written: {
    title: "What was written, or with --dry-run would be?",
    shape: (z) => ({
      written: z.boolean(),
      commit: z
        .strictObject({ branch: z.string(), oid: z.string() })
        .nullable()
        .describe("null when the files of the work tree were written"),
      changes: z.array(
        z.strictObject({ path: z.string(), before: z.string().nullable().describe("null for a new file"), after: z.string() }),
      ),
    }),
  },
  "privacy-proof": {
    title: "Does any output hold a name, or a figure bound to a person?",
    shape: (z) => ({
      looked: z.array(z.strictObject({ kind: z.string(), outputs: z.int(), bytes: z.int() })),
      names: z.int().describe("Names looked for"),
      addresses: z.int().describe("Mail addresses looked for"),
      ambiguous: z.int().describe("Names that also stand in paths, and so cannot be told from them"),
      leaks: z.array(z.strictObject({ kind: z.string(), what: z.string(), where: z.string(), why: z.string() })),
      refused: z.array(z.string()).describe("Commands that had no answer here"),
    }),
  },
};

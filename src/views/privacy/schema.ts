import { headSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const privacySchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    held: z.array(
      z.strictObject({
        what: z.string(),
        where: z.string(),
        why: z.string(),
        rule: z.string(),
        leaves: z.string().describe("Whether it leaves this machine"),
      }),
    ),
    never: z.array(z.string()).describe("What is never computed, shown or kept"),
    state: z.strictObject({
      text: z.string(),
      holds: z.array(z.strictObject({ what: z.string(), files: z.number(), bytes: z.number(), text: z.string() })),
    }),
    names: z.string().describe("Whether names may be shown here"),
    counts: z.string().describe("How many people and bots the history knows, as a whole"),
  });

export type Privacy = Model<typeof privacySchema>;

import { emptySchema, headSchema, linkSchema, severities } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const questionsSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    groups: z.array(
      z.strictObject({
        whom: z.string().describe("A role, never a name"),
        items: z.array(z.strictObject({ ask: z.string(), because: z.string(), severity: z.enum(severities), link: linkSchema(z) })),
      }),
    ),
    more: z.string().nullable(),
    listen: z.array(z.string()).describe("What no repository can tell: to be asked anyway"),
    empty: emptySchema(z).nullable(),
  });

export type Questions = Model<typeof questionsSchema>;

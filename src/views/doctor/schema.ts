import { cannotTellSchema, headSchema } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

export const doctorSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    parts: z.array(
      z.strictObject({
        name: z.string(),
        what: z.string(),
        state: z.enum(["ready", "partial", "unavailable", "not asked for"]),
        text: z.string(),
        hint: z.string().nullable().describe("How to get what is missing"),
      }),
    ),
    gaps: z.array(z.string()),
    settings: z.array(z.strictObject({ file: z.string(), found: z.boolean(), does: z.string() })),
    problems: z.array(z.strictObject({ place: z.string(), message: z.string(), hint: z.string() })),
    repository: z.array(z.string()).describe("What kind of clone this is"),
    state: z.strictObject({
      text: z.string(),
      holds: z.array(z.strictObject({ what: z.string(), files: z.number(), bytes: z.number(), text: z.string() })),
    }),
    versions: z.string().nullable(),
    cannotTell: z.array(cannotTellSchema(z)),
  });

export type Doctor = Model<typeof doctorSchema>;

import type * as zod from "zod";
import { linkKinds } from "../route.ts";
import type { Z } from "../types.ts";
import type { Inline, Rich } from "./types.ts";

const richOf = new WeakMap<Z, zod.ZodType<Rich>>();

/** One schema for each zod, since it holds itself. */
export function richSchema(z: Z): zod.ZodType<Rich> {
  const known = richOf.get(z);
  if (known !== undefined) return known;
  const inline: zod.ZodType<Inline> = z.lazy(() => inlineSchema(z, z.array(inline).readonly()));
  const rich: zod.ZodType<Rich> = z.lazy(() => blockSchema(z, z.array(inline).readonly(), z.array(rich).readonly()));
  richOf.set(z, rich);
  return rich;
}

const inlineSchema = (z: Z, of: zod.ZodType<readonly Inline[]>) =>
  z.union([
    z.strictObject({ as: z.enum(["text", "code"]), text: z.string() }),
    z.strictObject({ as: z.enum(["em", "strong", "del"]), of }),
    z.strictObject({ as: z.literal("link"), to: z.strictObject({ kind: z.enum(linkKinds), id: z.string() }), of }),
    z.strictObject({ as: z.literal("away"), href: z.string().regex(/^(https?:\/\/|mailto:)/i), of }),
    z.strictObject({ as: z.literal("picture"), text: z.string() }),
    z.strictObject({ as: z.literal("break") }),
  ]);

const blockSchema = (z: Z, inlines: zod.ZodType<readonly Inline[]>, blocks: zod.ZodType<readonly Rich[]>) =>
  z.union([
    z.strictObject({ as: z.literal("paragraph"), of: inlines }),
    z.strictObject({ as: z.literal("heading"), level: z.number(), of: inlines }),
    z.strictObject({ as: z.literal("lines"), text: z.string() }),
    z.strictObject({ as: z.literal("quote"), of: blocks }),
    z.strictObject({
      as: z.literal("list"),
      start: z.number().nullable().describe("null for bullets"),
      items: z.array(z.strictObject({ done: z.boolean().nullable(), of: blocks })).readonly(),
    }),
    z.strictObject({ as: z.literal("table"), head: z.array(inlines).readonly(), rows: z.array(z.array(inlines).readonly()).readonly() }),
    z.strictObject({ as: z.literal("rule") }),
  ]);

import type * as zod from "zod";
import { linkKinds, type Link } from "../route.ts";
import type { Z } from "../types.ts";

/**
 * Formatted text that somebody wrote, as a tree of what a page may draw: there is no place in it for mark-up, a script
 * or a picture from elsewhere, so none can come through.
 */
export type Inline =
  | { readonly as: "text" | "code"; readonly text: string }
  | { readonly as: "em" | "strong" | "del"; readonly of: readonly Inline[] }
  /** To a page of this site. */
  | { readonly as: "link"; readonly to: Link; readonly of: readonly Inline[] }
  /** To elsewhere: http, https or mailto only. */
  | { readonly as: "away"; readonly href: string; readonly of: readonly Inline[] }
  /** What a picture shows, in its own words; it is never loaded. */
  | { readonly as: "picture"; readonly text: string }
  | { readonly as: "break" };

export type Rich =
  | { readonly as: "paragraph"; readonly of: readonly Inline[] }
  | { readonly as: "heading"; readonly level: number; readonly of: readonly Inline[] }
  | { readonly as: "lines"; readonly text: string }
  | { readonly as: "quote"; readonly of: readonly Rich[] }
  | { readonly as: "list"; readonly start: number | null; readonly items: readonly RichItem[] }
  | { readonly as: "table"; readonly head: readonly RichCell[]; readonly rows: readonly (readonly RichCell[])[] }
  | { readonly as: "rule" };

export interface RichItem {
  /** Of a task list; null for any other. */
  readonly done: boolean | null;
  readonly of: readonly Rich[];
}
export type RichCell = readonly Inline[];

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

import type { Link } from "../route.ts";

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

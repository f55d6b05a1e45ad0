import type { Column } from "./types.ts";

/** Columns that several analyses share. */
export const pathColumn: Column = { id: "path", label: "file", kind: "path" };
export const areaColumn: Column = { id: "area", label: "area", kind: "area" };
export const linesColumn: Column = { id: "lines", label: "lines", kind: "count" };

/** A whole number of things. */
export const countColumn = (id: string, label: string, definition?: string): Column => ({
  id,
  label,
  kind: "count",
  ...(definition === undefined ? {} : { definition }),
});

/** A share, 0 to 1; `null` where its base is nothing, or where it is withheld. */
export const shareColumn = (id: string, label: string, definition?: string): Column => ({
  id,
  label,
  kind: "share",
  ...(definition === undefined ? {} : { definition }),
});

/** A day as "2026-11-20". */
export const dayColumn = (id: string, label: string): Column => ({ id, label, kind: "day" });

/** A figure with a fraction. */
export const numberColumn = (id: string, label: string, definition?: string): Column => ({
  id,
  label,
  kind: "number",
  ...(definition === undefined ? {} : { definition }),
});

export const textColumn = (id: string, label: string): Column => ({ id, label, kind: "text" });

/** A share to four decimals, so that the same input prints the same bytes. */
export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

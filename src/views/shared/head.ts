import type { Picture, Window } from "#picture";
import type { Head } from "./model.ts";
import { sheetOf } from "./sheet.ts";

/** What every model begins with; `windows` are what the page reads, the main one first. */
export const headOf = (picture: Picture, windows: readonly Window[], words: Omit<Head, "sheet">): Head => ({
  sheet: sheetOf(picture, windows),
  ...words,
});

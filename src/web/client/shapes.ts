import type { PageModel } from "../page.ts";
import type { ProgressState } from "../parts/progress.tsx";

// What our own server, or our own copy, wrote. Models are checked against their schemas where they are made (in the
// tests of each view); here only that it is one at all, since a schema library would outweigh the pages.

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

// oxlint-disable-next-line no-unnecessary-type-parameters -- which view an address belongs to is known to who asks
export const isModel = <M extends PageModel>(value: unknown): value is M =>
  isObject(value) && "sheet" in value && "answer" in value && "question" in value;

export const isProgress = (value: unknown): value is ProgressState =>
  isObject(value) && "stage" in value && "done" in value && "of" in value && "unit" in value;

/** What a static copy says of itself in `data/site.json`. */
export interface SiteFile {
  readonly files: readonly string[];
  readonly records: readonly string[];
  readonly notes: readonly string[];
}

export const isSite = (value: unknown): value is SiteFile =>
  isObject(value) &&
  "files" in value &&
  Array.isArray(value.files) &&
  "records" in value &&
  Array.isArray(value.records) &&
  "notes" in value &&
  Array.isArray(value.notes);

import type { Path } from "#base";
import { fileNameOf, stemOf } from "./names.ts";

/** What a record is called in a reference: its file's name without extension, number and day. */
export function slugOf(path: Path): string {
  const { slug, stem } = fileNameOf(path);
  return slug === "" ? stem : slug;
}

/** The name of its file without extension. */
export const plainSlug = (path: Path): string => stemOf(path).stem;

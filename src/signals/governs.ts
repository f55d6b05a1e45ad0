import { type Path, byText } from "#base";
import { filesCovered, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { textsOf } from "./record-fields.ts";

/** Keys under which a record says what it is about, as globs, files or folders. */
const pathKeys = ["applies-to", "paths"] as const;

/** Globs of what a record is about; empty where it does not say. */
export const globsOf = (record: DirectionRecord): readonly string[] => pathKeys.flatMap((key) => textsOf(record, key));

/** Files of the tree that a record is about; empty where it does not say, or where nothing is there any more. */
export function filesOf(picture: Picture, record: DirectionRecord): readonly Path[] {
  const globs = globsOf(record);
  const files = value(picture, "tree")?.files ?? [];
  return globs.length === 0 ? [] : [...filesCovered(picture, globs)].flatMap((file) => files[file]?.path ?? []);
}

/** Areas that these files lie in, in order of id. */
export function areasOf(picture: Picture, files: readonly Path[]): readonly string[] {
  const [tree, areas] = [value(picture, "tree"), value(picture, "areas")];
  if (tree === undefined || areas === undefined) return [];
  const ids = files.flatMap((path) => areas.list[areas.ofFile[tree.indexOf(path)] ?? -1]?.id ?? []);
  return [...new Set(ids)].sort(byText);
}

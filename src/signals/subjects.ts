import type { Path } from "#base";
import type { Area } from "#picture";
import type { Subject } from "./types.ts";

/** An area, by its id. */
export const areaSubject = (area: Area): Subject => ({ kind: "area", id: area.id, parts: [area.id], paths: [], areas: [area.id] });

/** A file or folder, and the areas it lies in. */
export const pathSubject = (path: Path, areas: readonly string[]): Subject => ({ kind: "path", id: path, parts: [path], paths: [path], areas });

/** Two folders or areas; the id does not depend on which is named first. */
export function pairSubject(ends: readonly [string, string], paths: readonly Path[], areas: readonly string[]): Subject {
  const parts = ends.toSorted((a, b) => (a < b ? -1 : 1));
  return { kind: "pair", id: parts.join(" + "), parts, paths, areas };
}

import type { Path } from "#base";
import type { Area } from "#picture";
import type { Subject } from "./types.ts";

/** An area, by its id. */
export const areaSubject = (area: Area): Subject => ({ kind: "area", id: area.id, parts: [area.id], paths: [], areas: [area.id] });

/** A file or folder, and the areas it lies in. */
export const pathSubject = (path: Path, areas: readonly string[]): Subject => ({
  kind: "path",
  id: path,
  parts: [path],
  paths: [path],
  areas,
});

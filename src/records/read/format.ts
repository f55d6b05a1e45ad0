import { nameDay } from "./names.ts";
import type { Parts } from "./parts.ts";

/** Which convention a decision is written in, told by what only that one has. */
export function formatOf({ outline, entries, labels, path }: Parts): string {
  const titles = new Set(outline.headings.map(({ name }) => name.toLowerCase()));
  const madr = titles.has("context and problem statement") || titles.has("considered options") || titles.has("decision outcome");
  const items = labels.some(({ meaning, kind }) => meaning === "status" && kind === "list item");
  const keys = new Set(entries.map(({ key }) => key));
  if (madr && items) return nameDay(path) !== undefined ? "log4brains" : "MADR 2";
  if (madr && keys.has("status")) return keys.has("deciders") ? "MADR 3" : "MADR 4";
  if (madr) return "MADR 4";
  if (titles.has("status") && titles.has("context") && titles.has("decision")) return "Nygard";
  return "free";
}

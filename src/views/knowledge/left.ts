import type { Picture } from "#picture";
import type { Knowledge } from "./schema.ts";

/** Areas that would have nobody as people are away. */
export function leftToNobody(_picture: Picture, rows: Knowledge["rows"]): Knowledge["left"] {
  const now = rows.filter((row) => row.now === 0);
  const areas = now.map((row) => row.link);
  return {
    rows: rows.length === 0 ? [] : [{ away: 0, areas, text: now.length === 0 ? "none" : now.map((row) => row.name).join(", "), inAll: `${now.length} of ${rows.length}` }],
    note: "areas in which nobody is active",
    empty: rows.length > 0 ? null : { what: "Not measured.", why: "No source area could be looked at.", next: null },
  };
}

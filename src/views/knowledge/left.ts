import { listed, printable } from "#base";
import { areasLeft, type Picture, value } from "#picture";
import type { Knowledge } from "./schema.ts";

type Left = Knowledge["left"];
const mostNamed = 6;

/** Areas that would have nobody as people are away; nobody is named. */
export function leftToNobody(picture: Picture): Left {
  const list = value(picture, "areas")?.list ?? [];
  const source = list.filter((area) => area.kind === "source").length;
  const note =
    "Of the people with 3 or more commits in an area in 6 months, whoever has them in most areas is away first. Nobody is named.";
  let total = 0;
  const rows =
    source === 0
      ? []
      : areasLeft(picture).map(({ away, areas }): Left["rows"][number] => {
          total += areas.length;
          const ids = areas.map((area) => list[area]?.id ?? "");
          return { away, areas: ids.map((id) => ({ kind: "area", id })), text: namesOf(ids, away), inAll: `${total} of ${source}` };
        });
  return { rows, note, empty: rows.length > 0 ? null : { what: "Not measured.", why: "No source area could be looked at.", next: null } };
}

function namesOf(ids: readonly string[], away: number): string {
  if (ids.length === 0) return away === 0 ? "none" : "no other";
  const named = ids.slice(0, mostNamed).map((id) => `\`${printable(id)}\``);
  const rest = ids.length > mostNamed ? [`${ids.length - mostNamed} more`] : [];
  return `${away === 0 ? "" : "and "}${listed([...named, ...rest])}`;
}

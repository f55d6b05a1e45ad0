import { counted, csrRow, daySeconds, printable } from "#base";
import { type Picture, value } from "#picture";
import { countedCommits } from "../shared/landed.ts";
import { areasOf } from "../shared/area-year.ts";
import type { AreasModel } from "./schema.ts";

const days = 90;

/** Areas that several teams changed in 90 days: a cost, no claim about quality. */
export function coordinationOf(picture: Picture): AreasModel["coordination"] {
  const part = picture.parts.teams;
  const teams = value(picture, "teams");
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  if (teams === undefined) {
    return { rows: [], empty: { what: "Teams are not known.", why: "What an area costs in coordination needs them.", next: part?.state === "unavailable" ? part.hint : "Add `teams:` to `fairlead.yaml`" } };
  }
  if (history === undefined || areas === undefined) return { rows: [], empty: { what: "Not measured.", why: "The history was not read.", next: "fairlead doctor" } };
  const met = areas.list.map(() => new Set<number>());
  const human = countedCommits(picture, history);
  const from = history.at.time - days * daySeconds;
  for (let commit = 0; commit < history.commits.count; commit++) {
    if (human[commit] !== 1 || (history.commits.time[commit] ?? 0) <= from) continue;
    const people = [history.commits.author[commit] ?? -1, ...csrRow(history.commits.coAuthors, commit)];
    for (const area of areasOf(history, areas, Int32Array.of(commit))) {
      for (const person of people) if ((teams.ofPerson[person] ?? -1) >= 0) met[area]?.add(teams.ofPerson[person] ?? -1);
    }
  }
  const rows = areas.list.flatMap((area, index) => {
    const count = met[index]?.size ?? 0;
    return area.kind === "source" && count > 1 ? [{ count, link: { kind: "area", id: area.id } as const, text: `\`${printable(area.id)}\` was changed by ${counted(count, "team")} in ${days} days` }] : [];
  });
  return {
    rows: rows.toSorted((a, b) => b.count - a.count).map(({ link, text }) => ({ link, text })),
    empty: rows.length > 0 ? null : { what: "No area was changed by several teams.", why: `${counted(teams.names.length, "team")}, ${days} days.`, next: null },
  };
}

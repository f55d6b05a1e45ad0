import { counted, printable } from "#base";
import { coordination, type Picture, value } from "#picture";
import type { AreasModel } from "./schema.ts";

/** Areas that several teams changed in 90 days: a cost, no claim about quality. */
export function coordinationOf(picture: Picture): AreasModel["coordination"] {
  const part = picture.parts.teams;
  const found = coordination(picture);
  const areas = value(picture, "areas");
  const teams = value(picture, "teams")?.names.length ?? 0;
  if (part === undefined || part.state === "unavailable") {
    return {
      rows: [],
      empty: {
        what: "Teams are not known.",
        why: "What an area costs in coordination needs them.",
        next: part?.hint ?? "Add `teams:` to `fairlead.yaml`",
      },
    };
  }
  if (found === undefined) return { rows: [], empty: { what: "Not measured.", why: "The history was not read.", next: "fairlead doctor" } };
  const several = found
    .filter((one) => areas?.list[one.area]?.kind === "source" && one.teams.length > 1)
    .toSorted((a, b) => b.teams.length - a.teams.length || b.landed - a.landed);
  const rows = several.map((one) => {
    const id = areas?.list[one.area]?.id ?? "";
    return {
      link: { kind: "area", id } as const,
      text: `\`${printable(id)}\` was changed by ${counted(one.teams.length, "team")} in 90 days, ${counted(one.landed, "change")}`,
    };
  });
  return {
    rows,
    empty:
      rows.length > 0 ? null : { what: "No area was changed by several teams.", why: `${counted(teams, "team")}, 90 days.`, next: null },
  };
}

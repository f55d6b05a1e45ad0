import { byText, counted, listed } from "#base";
import { areaColumn, countColumn, rounded, shareColumn, textColumn } from "../columns.ts";
import { coordination } from "../coordination.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  areaColumn,
  countColumn("teams", "teams"),
  textColumn("names", "which"),
  countColumn("landed", "landed changes"),
  countColumn("across", "of these, across areas"),
  shareColumn("across-share", "share"),
  countColumn("no-team", "by people of no team"),
];

export const coordinationAnalysis: Analysis = {
  id: "coordination",
  title: "Coordination",
  question: "Where do several teams have to agree?",
  definition:
    "Teams with a landed change in each area, and landed changes that touched other areas too. Teams are those of fairlead.yaml; a mail domain is no team.",
  source: "Cataldo 2008 (socio-technical congruence)",
  limits: "A cost, no claim about quality: some areas are shared on purpose.",
  needs: ["history", "areas", "teams"],
  defaultWindow: "90 days",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = coordination(picture, scope.window);
  const areas = value(picture, "areas");
  const teams = value(picture, "teams");
  if (found === undefined || areas === undefined || teams === undefined) {
    return cannotTell(picture, scope, coordinationAnalysis, columns, missing(picture, ["history", "areas", "teams"]) ?? "nothing was read");
  }
  const rows = found
    .filter(({ area, landed }) => landed > 0 && (scope.area === undefined || areas.list[area]?.id === scope.area))
    .map(
      (one) =>
        [
          areas.list[one.area]?.id ?? "",
          one.teams.length,
          listed(one.teams.map((team) => teams.names[team] ?? "")),
          one.landed,
          one.across,
          rounded(one.across / one.landed),
          one.noTeam,
        ] as const,
    )
    .sort((a, b) => b[1] - a[1] || b[3] - a[3] || byText(a[0], b[0]));
  return table(picture, scope, coordinationAnalysis, {
    without: "bots and bulk",
    columns,
    rows,
    n: `${counted(rows.length, "area")} changed ${overWindow(scope)}, ${counted(teams.names.length, "team")}`,
    confidence: "declared",
  });
}

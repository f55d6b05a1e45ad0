import { byText, counted, isoDay } from "#base";
import { activeFrom, areaActivity } from "../area-activity.ts";
import { areaColumn, countColumn, dayColumn, textColumn } from "../columns.ts";
import { peopleSince } from "../people.ts";
import { workWords } from "../touches.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  areaColumn,
  textColumn("kind", "kind"),
  textColumn("active", "active people"),
  countColumn("landed", "landed changes"),
  dayColumn("last-change", "last change"),
];

export const activePeopleAnalysis: Analysis = {
  id: "active-people",
  title: "Active people",
  question: "Where would we get stuck if one person were away?",
  definition: `People with at least ${activeFrom} commits of the area in the window: 0, 1, 2, 3+. Authors and co-authors, bots, merges and reformats left out. In a source area ${workWords}.`,
  source: "structural; thresholds tried on public repositories",
  limits: "Who reads, reviews or runs an area leaves no commit. A quiet area with nobody active may be finished.",
  needs: ["history", "areas"],
  defaultWindow: "6 months",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const areas = value(picture, "areas");
  const reason = missing(picture, ["history", "areas"]);
  if (areas === undefined || reason !== undefined)
    return cannotTell(picture, scope, activePeopleAnalysis, columns, reason ?? "nothing was read");
  const activity = areaActivity(picture, scope.window).filter(
    ({ area }) => scope.area === undefined || areas.list[area]?.id === scope.area,
  );
  const nameOf = (area: number): string => areas.list[area]?.id ?? "";
  const rows = [...activity]
    .sort((a, b) => a.depth - b.depth || b.landed - a.landed || byText(nameOf(a.area), nameOf(b.area)))
    .map(({ area, depth, landed, lastChange }) => [
      nameOf(area),
      areas.list[area]?.kind ?? "",
      depth === 3 ? "3+" : String(depth),
      landed,
      lastChange === 0 ? null : isoDay(lastChange),
    ]);
  const people = peopleSince(picture, scope.window.from);
  return table(picture, scope, activePeopleAnalysis, {
    without: "bots and bulk",
    columns,
    rows,
    n: `${counted(rows.length, "area")} ${overWindow(scope)}`,
    notes: people < 3 ? ["Fewer than three people committed in the whole repository: that an area rests on one of them says nothing."] : [],
  });
}

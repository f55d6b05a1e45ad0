import { counted, isoMonth } from "#base";
import { cadence, smallestGroup } from "../cadence.ts";
import { countColumn, textColumn } from "../columns.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";

const columns = [
  textColumn("month", "month"),
  countColumn("commits", "commits"),
  countColumn("areas", "active areas"),
  countColumn("weeks", "weeks with a commit"),
  countColumn("weekend-free", "of these, none at a weekend"),
  countColumn("silence", "longest silence, days"),
];

export const cadenceAnalysis: Analysis = {
  id: "cadence",
  title: "Cadence",
  question: "In what rhythm does it move?",
  definition: `Commits of people by month (committer time, UTC), areas touched, weeks with a commit and those with none at a weekend, and the longest span of whole days without a commit. Weekends are withheld for months in which fewer than ${smallestGroup} people committed.`,
  source: "descriptive",
  limits: "A rhythm is no performance. Weekends are UTC's, and people live elsewhere. Always the whole repository.",
  needs: ["history", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const months = cadence(picture, scope.window);
  if (months === undefined)
    return cannotTell(picture, scope, cadenceAnalysis, columns, missing(picture, ["history"]) ?? "nothing was read");
  const withheld = months.filter((month) => month.commits > 0 && month.weekendFree === undefined).length;
  return table(picture, scope, cadenceAnalysis, {
    without: "bots",
    columns,
    rows: months.map((month) => [
      isoMonth(month.start),
      month.commits,
      month.areas ?? null,
      month.weeks,
      month.weekendFree ?? null,
      month.silence,
    ]),
    n: `${counted(
      months.reduce((sum, month) => sum + month.commits, 0),
      "commit",
    )} of people ${overWindow(scope)}`,
    notes: [
      ...(withheld === 0 ? [] : [`Weekends are withheld for ${counted(withheld, "month")}: fewer than ${smallestGroup} people committed.`]),
      ...(scope.path === undefined && scope.area === undefined
        ? []
        : ["Cadence is read over the whole repository: of one area it would be a figure of few people."]),
    ],
  });
}

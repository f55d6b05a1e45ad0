import { counted, isoDay } from "#base";
import { areaColumn, countColumn, dayColumn, linesColumn, numberColumn, pathColumn } from "../columns.ts";
import { complexityTrend, sampledRevisions, samplesOfHotspot } from "../complexity-trend.ts";
import { hotspots } from "../hotspots.ts";
import { liesIn } from "../selection.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";
import { wholeTree, yearOf } from "../window.ts";

const columns = [
  pathColumn,
  areaColumn,
  dayColumn("day", "day"),
  linesColumn,
  countColumn("indent-sum", "indentation"),
  countColumn("indent-max", "deepest"),
  numberColumn("indent-mean", "per line", "Indentation units per line: depth apart from length."),
];

export const complexityTrendAnalysis: Analysis = {
  id: "complexity-trend",
  title: "Complexity over time",
  question: "Do the hotspots grow, deepen, or get better?",
  definition: `Lines and indentation of each hotspot of the last year at no more than ${samplesOfHotspot} of its revisions, evenly spread over its whole history, renames followed.`,
  source: "Hindle, Godfrey, Holt 2008; Tornhill 2015 (complexity trends)",
  limits: "Hotspots only: each point is a content that has to be read. A reformat shows as a step.",
  needs: ["history", "tree", "areas", "past"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const past = value(picture, "past");
  const reason = missing(picture, ["history", "tree", "past"]);
  if (past === undefined || reason !== undefined)
    return cannotTell(picture, scope, complexityTrendAnalysis, columns, reason ?? "nothing was read");
  const areas = value(picture, "areas");
  const idOf = (area: number): string | null => areas?.list[area]?.id ?? null;
  const found = hotspots(picture, wholeTree(yearOf(picture.repository.at.time))).filter(
    ({ path, area }) => (scope.area === undefined || idOf(area) === scope.area) && (scope.path === undefined || liesIn(path, scope.path)),
  );
  const rows = found.flatMap(({ path, area }) =>
    complexityTrend(sampledRevisions(picture, path, samplesOfHotspot), (blob) => past.get(blob))
      .filter(({ time }) => time > scope.window.from)
      .map(({ time, lines, indentSum, indentMax }) => [
        path,
        idOf(area),
        isoDay(time),
        lines,
        indentSum,
        indentMax,
        lines === 0 ? 0 : Math.round((100 * indentSum) / lines) / 100,
      ]),
  );
  const none =
    scope.path === undefined && scope.area === undefined
      ? "There is no hotspot to follow."
      : "No hotspot lies there: only hotspots are followed.";
  return table(picture, scope, complexityTrendAnalysis, {
    columns,
    rows,
    n: `${counted(rows.length, "revision")} of ${counted(found.length, "hotspot")}`,
    notes: found.length === 0 ? [none] : [],
  });
}

import { counted } from "#base";
import { areaColumn, countColumn, pathColumn, rounded, shareColumn } from "../columns.ts";
import { areaSpread, fileSpread, isWhole, nameCells } from "../spread-rows.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";

const figures = [
  countColumn("people", "people"),
  countColumn("minor", "minor contributors"),
  shareColumn("minor-share", "of all people"),
  countColumn("changes", "changes"),
];
const columnsOf = (scope: Scope) => (isWhole(scope) ? [areaColumn, ...figures] : [pathColumn, areaColumn, ...figures]);

export const minorContributorsAnalysis: Analysis = {
  id: "minor-contributors",
  title: "Minor contributors",
  question: "Where do many people touch little?",
  definition:
    "People with less than 5 % of the commits of an area (of each source and test file when an area or path is asked about); bots, merges and reformats left out. Nobody is named.",
  source: "Bird 2011 (Don't Touch My Code!)",
  limits:
    "Confirmed to go with defects at one company, and not in open source, where drive-by changes are the norm. Below 20 commits nobody can have less than 5 %.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = isWhole(scope) ? areaSpread(picture, scope) : fileSpread(picture, scope);
  const columns = columnsOf(scope);
  if (found === undefined)
    return cannotTell(
      picture,
      scope,
      minorContributorsAnalysis,
      columns,
      missing(picture, ["history", "tree", "areas"]) ?? "nothing was read",
    );
  const { spread } = found;
  const rows = found.rows.map((row) => {
    const people = spread.people[row.at] ?? 0;
    const minor = spread.minor[row.at] ?? 0;
    return { minor, cells: [...nameCells(row), people, minor, people === 0 ? null : rounded(minor / people), row.changes] };
  });
  return table(picture, scope, minorContributorsAnalysis, {
    without: "bots and bulk",
    columns,
    rows: rows.sort((a, b) => b.minor - a.minor).map(({ cells }) => cells),
    n: `${counted(rows.length, isWhole(scope) ? "area" : "file")} changed ${overWindow(scope)}`,
  });
}

import { counted } from "#base";
import { areaColumn, countColumn, linesColumn, pathColumn, textColumn } from "../columns.ts";
import { fixBasis, fixesByFile } from "../fixes.ts";
import { hotspotFloor, rankedFiles } from "../hotspots.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  countColumn("rank", "rank"),
  pathColumn,
  areaColumn,
  countColumn("revisions", "commits"),
  linesColumn,
  countColumn("indent-sum", "indentation"),
  countColumn("fixes", "fixes"),
  textColumn("hotspot", "hotspot"),
];

export const hotspotsAnalysis: Analysis = {
  id: "hotspots",
  title: "Hotspots",
  question: "Which long files take much of the work?",
  definition: `Production files ranked by commits × lines, both normalised by rank. Hotspots are the smaller of the top 1 % (at least one) and 25, with ${hotspotFloor} commits or more. Every commit of a person counts here, sweeping ones too; why and the findings count the changes that landed, without commits of over 30 files.`,
  source: "Tornhill 2015 (Your Code as a Crime Scene)",
  limits:
    "Both parts stand beside the rank: a list that things are added to ranks high and may be none the worse for it. Lines alone predict defects about as well.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const reason = missing(picture, ["history", "tree"]);
  if (reason !== undefined) return cannotTell(picture, scope, hotspotsAnalysis, columns, reason);
  const fixes = fixesByFile(picture, scope.window);
  const ranked = rankedFiles(picture, scope);
  const areas = value(picture, "areas");
  const rows = ranked.map((file) => [
    file.rank,
    file.path,
    areas?.list[file.area]?.id ?? null,
    file.revisions,
    file.lines,
    file.indentSum,
    fixes === undefined ? null : (fixes[file.historyPath] ?? 0),
    file.hotspot ? "yes" : "",
  ]);
  const basis = fixBasis(picture);
  return table(picture, scope, hotspotsAnalysis, {
    without: "bots",
    columns,
    rows,
    n: `${counted(ranked.length, "production file")} changed ${overWindow(scope)}`,
    notes: [
      "A hotspot is where to look, not yet a finding: `fairlead findings` names those that take a growing share of the changes, or are mended clearly more than the rest.",
      basis.by === "cannot tell" ? `Fixes cannot be told: ${basis.words}.` : `Fixes are ${basis.words}.`,
    ],
  });
}

import { byText, counted, isoDay } from "#base";
import { areaColumn, countColumn, dayColumn, rounded, shareColumn } from "../columns.ts";
import { knowledgeGone } from "../knowledge-gone.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  areaColumn,
  countColumn("files", "files with an author"),
  countColumn("gone", "without a commit for 6 months by any author"),
  shareColumn("share", "share"),
  dayColumn("last-seen", "last commit of any author, anywhere"),
];

export const knowledgeGoneAnalysis: Analysis = {
  id: "knowledge-gone",
  title: "Knowledge gone",
  question: "Which parts were written by people who have not committed for half a year?",
  definition:
    "Source and test files whose every author (degree of authorship) has had no commit anywhere in the repository for 6 months, by area.",
  source: "Avelino 2016 (authors); after Rigby 2016",
  limits: '"No commit for" is not "has left": people move to other work, and may still be asked.',
  needs: ["history", "tree", "areas"],
  defaultWindow: "6 months",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const areas = value(picture, "areas");
  const reason = missing(picture, ["history", "tree", "areas"]);
  if (areas === undefined || reason !== undefined)
    return cannotTell(picture, scope, knowledgeGoneAnalysis, columns, reason ?? "nothing was read");
  const rows = knowledgeGone(picture)
    .filter(({ area, files }) => files > 0 && (scope.area === undefined || areas.list[area]?.id === scope.area))
    .map(
      (one) =>
        [
          areas.list[one.area]?.id ?? "",
          one.files,
          one.gone,
          rounded(one.gone / one.files),
          one.lastSeen === 0 ? null : isoDay(one.lastSeen),
        ] as const,
    )
    .sort((a, b) => b[3] - a[3] || b[2] - a[2] || byText(a[0], b[0]));
  return table(picture, scope, knowledgeGoneAnalysis, { columns, rows, n: counted(rows.length, "area"), confidence: "inferred" });
}

import { byText, counted } from "#base";
import { churn } from "../churn.ts";
import { areaColumn, countColumn, pathColumn } from "../columns.ts";
import { isWritten, listFiles } from "../file-rows.ts";
import { cannotTell, missing, noted, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  areaColumn,
  countColumn("added", "lines added"),
  countColumn("deleted", "lines deleted"),
  countColumn("commits", "commits"),
];

export const churnAnalysis: Analysis = {
  id: "churn",
  title: "Churn",
  question: "How much of it was rewritten?",
  definition:
    "Lines added and deleted by commits of people in each file of the tree; renames are followed, merges and bots left out. A binary change has no lines.",
  source: "Tornhill 2015; git log --numstat (Myers)",
  limits: "A move within a file counts as deleted and added. Lines say nothing of how hard they were to write.",
  needs: ["history", "lines", "tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const counts = churn(picture, scope.window);
  if (history === undefined || tree === undefined || counts === undefined) {
    return cannotTell(picture, scope, churnAnalysis, columns, missing(picture, ["history", "lines", "tree"]) ?? "nothing was read");
  }
  const rows = listFiles(picture, history, tree, scope, isWritten)
    .map(
      ({ file, historyPath: at, area }) =>
        [file.path, area, counts.added[at] ?? 0, counts.deleted[at] ?? 0, counts.commits[at] ?? 0] as const,
    )
    .filter(([, , , , commits]) => commits > 0)
    .sort((a, b) => b[2] + b[3] - a[2] - a[3] || byText(a[0], b[0]));
  return table(picture, scope, churnAnalysis, {
    without: "bots",
    columns,
    rows,
    n: `${counted(rows.length, "file")} changed ${overWindow(scope)}`,
    notes: noted(counts.uncounted, "change", "without a line count (binary, or not read): nothing of it is added up here"),
  });
}

import { byText, counted } from "#base";
import { areaColumn, countColumn, pathColumn } from "../columns.ts";
import { changeSetLimit, changeSets } from "../change-sets.ts";
import { isWritten, listFiles } from "../file-rows.ts";
import { referenceSocRows, sumOfCoupling } from "../reference.ts";
import { cannotTell, missing, noted, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  areaColumn,
  countColumn("soc", "sum of coupling", "For each of its commits, the other files in it, added up."),
];
const referenceColumns = [{ ...pathColumn, id: "entity" }, countColumn("soc", "sum of coupling")];

export const socAnalysis: Analysis = {
  id: "soc",
  title: "Sum of coupling",
  question: "Which files move with everything else?",
  definition: `For each file, how many others stood in its commits, added up; commits of people, of at most ${changeSetLimit} files, renames followed. With --reference, code-maat's soc: paths as named then, bots included, no cap, sums above 5.`,
  source: "Tornhill 2015; code-maat 1.0.5 (soc)",
  limits: "Grows with the number of commits: read it beside the revisions.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  reference: { needs: ["history"] },
  run: (picture, scope) => (scope.reference ? reference(picture, scope) : ours(picture, scope)),
};

function ours(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) {
    return cannotTell(picture, scope, socAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  }
  const { sets, commit, capped } = changeSets(picture, history, scope.window);
  const sums = sumOfCoupling({ sets, commit }, history.paths.count);
  const rows = listFiles(picture, history, tree, scope, isWritten)
    .map(({ file, historyPath, area }) => [file.path, area, sums[historyPath] ?? 0] as const)
    .filter(([, , sum]) => sum > 0)
    .sort((a, b) => b[2] - a[2] || byText(a[0], b[0]));
  return table(picture, scope, socAnalysis, {
    without: "bots",
    columns,
    rows,
    n: `${counted(commit.length, "commit")} ${overWindow(scope)}`,
    notes: noted(capped, "commit", `over more than ${changeSetLimit} files, or likely a reformat, left out`),
  });
}

function reference(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  if (history === undefined)
    return cannotTell(picture, scope, socAnalysis, referenceColumns, missing(picture, ["history"]) ?? "nothing was read");
  const rows = referenceSocRows(picture, history, scope);
  return table(picture, scope, socAnalysis, { columns: referenceColumns, rows, n: `${counted(rows.length, "path")} ${overWindow(scope)}` });
}

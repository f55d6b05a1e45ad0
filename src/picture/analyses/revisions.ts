import { byText, counted } from "#base";
import { areaColumn, countColumn, pathColumn } from "../columns.ts";
import { isWritten, listFiles } from "../file-rows.ts";
import { referenceRevisionRows } from "../reference.ts";
import { revisions } from "../revisions.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [pathColumn, areaColumn, countColumn("revisions", "commits", "Commits of people that touched the file, renames followed.")];
const referenceColumns = [{ ...pathColumn, id: "entity" }, countColumn("n-revs", "revisions")];

export const revisionsAnalysis: Analysis = {
  id: "revisions",
  title: "Revisions",
  question: "Where does the work go?",
  definition:
    "Commits of people that touched each file of the tree; renames are followed, merges and bots left out. With --reference, code-maat's revisions: every path history knows, as it was named then, bots included.",
  source: "Tornhill 2015; code-maat 1.0.5 (revisions)",
  limits: "A commit is not a unit of work: squashed requests count once, a series of small commits many times.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  reference: { needs: ["history"] },
  run: (picture, scope) => (scope.reference ? reference(picture, scope) : ours(picture, scope)),
};

function ours(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const counts = revisions(picture, scope.window);
  if (history === undefined || tree === undefined || counts === undefined) {
    return cannotTell(picture, scope, revisionsAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  }
  const rows = listFiles(picture, history, tree, scope, isWritten)
    .map(({ file, historyPath, area }) => [file.path, area, counts[historyPath] ?? 0] as const)
    .filter(([, , count]) => count > 0)
    .sort((a, b) => b[2] - a[2] || byText(a[0], b[0]));
  return table(picture, scope, revisionsAnalysis, {
    columns,
    rows,
    without: "bots",
    n: `${counted(rows.length, "file")} changed ${overWindow(scope)}`,
  });
}

function reference(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  if (history === undefined)
    return cannotTell(picture, scope, revisionsAnalysis, referenceColumns, missing(picture, ["history"]) ?? "nothing was read");
  const rows = referenceRevisionRows(picture, history, scope);
  return table(picture, scope, revisionsAnalysis, {
    columns: referenceColumns,
    rows,
    n: `${counted(rows.length, "path")} ${overWindow(scope)}`,
  });
}

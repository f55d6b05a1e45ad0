import { counted } from "#base";
import { areaColumn, countColumn, numberColumn, pathColumn, rounded } from "../columns.ts";
import { referenceFragmentationRows } from "../reference.ts";
import { fileSpread, nameCells } from "../spread-rows.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  areaColumn,
  numberColumn("fragmentation", "fragmentation", "1 − Σ share²: 0 is one person, towards 1 many with small shares."),
  countColumn("changes", "changes"),
];
const referenceColumns = [
  { ...pathColumn, id: "entity" },
  numberColumn("fractal-value", "fractal value"),
  countColumn("total-revs", "revisions"),
];

export const fragmentationAnalysis: Analysis = {
  id: "fragmentation",
  title: "Fragmentation",
  question: "Where do many hands meet in one file?",
  definition:
    "1 − Σ share² over the people credited with commits of a source or test file; bots, merges and reformats left out, renames followed. With --reference, code-maat's fragmentation: paths as named then, a person is a name as git prints it, bots included, two significant digits.",
  source: "D'Ambros 2007 (fractal figures); code-maat 1.0.5 (fragmentation)",
  limits: "High values are no fault: they say where changes need to be agreed on.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  reference: { needs: ["history", "reference"] },
  run: (picture, scope) => (scope.reference ? reference(picture, scope) : ours(picture, scope)),
};

function ours(picture: Picture, scope: Scope): Table {
  const found = fileSpread(picture, scope);
  if (found === undefined)
    return cannotTell(picture, scope, fragmentationAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  const rows = found.rows.map((row) => [...nameCells(row), rounded(found.spread.fragmentation[row.at] ?? 0), row.changes] as const);
  return table(picture, scope, fragmentationAnalysis, {
    without: "bots and bulk",
    columns,
    n: `${counted(rows.length, "file")} changed ${overWindow(scope)}`,
    rows: rows.sort((a, b) => Number(b[2]) - Number(a[2]) || Number(b[3]) - Number(a[3])),
  });
}

function reference(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const authors = value(picture, "reference");
  if (history === undefined || authors === undefined) {
    return cannotTell(
      picture,
      scope,
      fragmentationAnalysis,
      referenceColumns,
      missing(picture, ["history", "reference"]) ?? "nothing was read",
    );
  }
  const rows = referenceFragmentationRows(picture, history, authors, scope);
  return table(picture, scope, fragmentationAnalysis, {
    columns: referenceColumns,
    rows,
    n: `${counted(rows.length, "path")} ${overWindow(scope)}`,
  });
}

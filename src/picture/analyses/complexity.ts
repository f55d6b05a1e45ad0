import { byText, counted } from "#base";
import { areaColumn, countColumn, linesColumn, numberColumn, pathColumn } from "../columns.ts";
import { liesIn } from "../selection.ts";
import { cannotTell, missing, noted, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  areaColumn,
  linesColumn,
  countColumn("indent-sum", "indentation", "Sum of leading indentation units over non-blank lines."),
  countColumn("indent-max", "deepest"),
  numberColumn("indent-mean", "per line", "Indentation units per line."),
];

export const complexityAnalysis: Analysis = {
  id: "complexity",
  title: "Complexity",
  question: "Which files are deep, whatever the language?",
  definition:
    "Leading indentation units of each non-blank line of a source file, summed, and the deepest; a unit is a tab, or the file's own step of spaces.",
  source: "Hindle, Godfrey, Holt 2008 (Reading Beside the Lines)",
  limits: "A proxy that needs no grammar. It goes with lines of code; read it beside them. Files over 1 MB are not measured.",
  needs: ["tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const tree = value(picture, "tree");
  if (tree === undefined) return cannotTell(picture, scope, complexityAnalysis, columns, missing(picture, ["tree"]) ?? "nothing was read");
  const areas = value(picture, "areas");
  const sources = tree.files
    .map((file, index) => ({ file, area: areas?.list[areas.ofFile[index] ?? -1]?.id ?? null }))
    .filter(
      ({ file, area }) =>
        file.role === "source" &&
        (scope.area === undefined || area === scope.area) &&
        (scope.path === undefined || liesIn(file.path, scope.path)),
    );
  const rows = sources
    .filter(({ file }) => file.lines >= 0)
    .map(({ file, area }) => [file.path, area, file.lines, file.indentSum, file.indentMax, perLine(file.indentSum, file.lines)] as const)
    .sort((a, b) => b[3] - a[3] || byText(a[0], b[0]));
  return table(picture, scope, complexityAnalysis, {
    columns,
    rows,
    n: counted(rows.length, "source file"),
    notes: noted(sources.length - rows.length, "source file", "not measured (over 1 MB, no text, or not here)"),
  });
}

const perLine = (sum: number, lines: number): number => (lines <= 0 ? 0 : Math.round((100 * sum) / lines) / 100);

import { byText, counted } from "#base";
import { areaColumn, countColumn, rounded, shareColumn } from "../columns.ts";
import { cannotTell, missing, table } from "../table.ts";
import { truckFactor } from "../truck-factor.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  areaColumn,
  countColumn("factor", "truck factor"),
  countColumn("files", "files"),
  countColumn("authored", "with an author"),
  shareColumn("after-one", "left after one person"),
];

export const truckFactorByAreaAnalysis: Analysis = {
  id: "truck-factor-by-area",
  title: "Truck factor of areas",
  question: "Which areas rest on how few?",
  definition:
    "The truck factor of the source and test files of each area: people away, the author of most files first, before over half have no author left. 0: half have none to begin with. Nobody is named.",
  source: "Avelino 2016 (A Novel Approach for Estimating Truck Factors)",
  limits: "An area of few files has a small number by itself: read it beside the files.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const areas = value(picture, "areas");
  const reason = missing(picture, ["history", "tree", "areas"]);
  if (areas === undefined || reason !== undefined)
    return cannotTell(picture, scope, truckFactorByAreaAnalysis, columns, reason ?? "nothing was read");
  const rows = areas.list
    .filter(({ id }) => scope.area === undefined || id === scope.area)
    .flatMap(({ id }) => {
      const found = truckFactor(picture, { ...scope, path: undefined, area: id, reference: false });
      if (found === undefined || found.files === 0) return [];
      return [
        [id, found.factor, found.files, found.authored, rounded((found.steps[0]?.filesLeft ?? found.authored) / found.files)] as const,
      ];
    })
    .sort((a, b) => a[1] - b[1] || b[2] - a[2] || byText(a[0], b[0]));
  return table(picture, scope, truckFactorByAreaAnalysis, { columns, rows, n: counted(rows.length, "area"), confidence: "inferred" });
}

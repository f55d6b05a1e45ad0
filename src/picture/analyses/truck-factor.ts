import { counted } from "#base";
import { countColumn, numberColumn, rounded, shareColumn } from "../columns.ts";
import { referenceFiles } from "../reference-files.ts";
import { referenceTruckFactor } from "../reference-truck-factor.ts";
import { liesIn } from "../selection.ts";
import { cannotTell, missing, table } from "../table.ts";
import { truckFactor } from "../truck-factor.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  countColumn("step", "people away"),
  countColumn("files-left", "files with an author left"),
  shareColumn("coverage", "of all files"),
];

const referenceColumns = [
  countColumn("step", "people away"),
  countColumn("files-left", "files with an author left"),
  numberColumn("coverage", "per cent of all files"),
];

export const truckFactorAnalysis: Analysis = {
  id: "truck-factor",
  title: "Truck factor",
  question: "How many people may be away before half of it has no author left?",
  definition:
    "People are taken away, the author of most files first, until over half of the source and test files have no author left; authors by degree of authorship (analysis knowledge). The number of steps is the truck factor. Nobody is named. With --reference, the authors' own tool: who first adds or adds again needs no floor, people under 10 % of the first one's files are pruned, Linguist's file filter.",
  source: "Avelino 2016 (A Novel Approach for Estimating Truck Factors)",
  limits: "People agree with the names (84 %) more than with the number (53 %). The file filter decides the number.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "all",
  reference: { needs: ["history", "tree", "moves"] },
  run: (picture, scope) => (scope.reference ? reference(picture, scope) : ours(picture, scope)),
};

function ours(picture: Picture, scope: Scope): Table {
  const found = truckFactor(picture, scope);
  if (found === undefined)
    return cannotTell(picture, scope, truckFactorAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  const start = found.files === 0 ? [] : [[0, found.authored, rounded(found.authored / found.files)]];
  const rows = [...start, ...found.steps.map(({ step, filesLeft, coverage }) => [step, filesLeft, rounded(coverage)])];
  return table(picture, scope, truckFactorAnalysis, {
    without: "bots and bulk",
    columns,
    rows,
    confidence: "inferred",
    n: `${counted(found.files, "source and test file")}, ${counted(found.authors, "person", "people")} author of at least one`,
    notes: [`Truck factor: ${found.factor}.`],
  });
}

function reference(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const moves = value(picture, "moves");
  if (history === undefined || tree === undefined || moves === undefined) {
    return cannotTell(
      picture,
      scope,
      truckFactorAnalysis,
      referenceColumns,
      missing(picture, ["history", "tree", "moves"]) ?? "nothing was read",
    );
  }
  const areas = value(picture, "areas");
  const files = referenceFiles(tree).filter(
    ({ path }) =>
      (scope.path === undefined || liesIn(path, scope.path)) &&
      (scope.area === undefined || areas?.list[areas.ofFile[tree.indexOf(path)] ?? -1]?.id === scope.area),
  );
  const found = referenceTruckFactor(
    history,
    moves,
    files.map(({ path }) => path),
  );
  return table(picture, scope, truckFactorAnalysis, {
    columns: referenceColumns,
    confidence: "inferred",
    rows: found.steps.map(({ step, filesLeft, coverage }) => [step, filesLeft, asPrinted(coverage)]),
    n: `${counted(found.files, "file")} by Linguist's filter`,
    notes: [
      `Truck factor: ${found.factor}.`,
      ...(found.pruned === 0
        ? []
        : [
            `${counted(found.pruned, "person", "people")} more taken away and pruned, author of under 10 % of the first one's files: the last row is after that, as the tool prints it.`,
          ]),
    ],
  });
}

/** Per cent with two decimals, multiplied in single precision as the tool does before it prints. */
const asPrinted = (coverage: number): number => Math.round(100 * Math.fround(100 * Math.fround(coverage))) / 100;

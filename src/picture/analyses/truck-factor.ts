import { counted } from "#base";
import { countColumn, rounded, shareColumn } from "../columns.ts";
import { cannotTell, missing, table } from "../table.ts";
import { truckFactor } from "../truck-factor.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";

const columns = [
  countColumn("step", "people away"), countColumn("files-left", "files with an author left"), shareColumn("coverage", "of all files"),
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
  reference: { needs: ["history", "tree"] },
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = truckFactor(picture, scope);
  if (found === undefined) return cannotTell(picture, scope, truckFactorAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  const start = found.files === 0 ? [] : [[0, found.authored, rounded(found.authored / found.files)]];
  const rows = [...start, ...found.steps.map(({ step, filesLeft, coverage }) => [step, filesLeft, rounded(coverage)])];
  return table(picture, scope, truckFactorAnalysis, {
    columns, rows, confidence: "inferred",
    n: `${counted(found.files, "source and test file")}, ${counted(found.authors, "person", "people")} author of at least one`,
    notes: [`Truck factor: ${found.factor}.`],
  });
}


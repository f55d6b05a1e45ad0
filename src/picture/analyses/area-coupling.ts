import { counted, csrRow } from "#base";
import { areaCoupling } from "../area-coupling.ts";
import { areaColumn, countColumn, numberColumn, rounded, shareColumn, textColumn } from "../columns.ts";
import { cannotTell, missing, noted, overWindow, table } from "../table.ts";
import type { Analysis, Areas, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";
import { changesWithTests } from "../with-tests.ts";

const columns = [
  areaColumn,
  { ...areaColumn, id: "coupled", label: "changes with" },
  countColumn("shared", "together"),
  countColumn("changes", "changes of the first"),
  countColumn("coupled-changes", "of the second"),
  shareColumn("degree", "degree", "Together, of the mean of both."),
  numberColumn("log10-p", "log₁₀ p", "Fisher's exact test, one-sided."),
  textColumn("imports", "imports"),
];

export const areaCouplingAnalysis: Analysis = {
  id: "area-coupling",
  title: "Coupling of areas",
  question: "Which parts change together, and which move with their tests?",
  definition:
    "Pairs of areas in one landed change: shared / mean(changes), with at least 5 shared and 10 %, ranked by Fisher's exact test. A row \"any test\" is the share of an area's landed changes of production files that touched a test too.",
  source: "Gall 1998; Tornhill 2015; Fisher 1922",
  limits:
    "Areas are today's, applied to the past. A change over more than half of the areas says nothing about two of them and is left out.",
  needs: ["history", "tree", "imports", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = areaCoupling(picture, scope.window);
  const areas = value(picture, "areas");
  if (found === undefined || areas === undefined) {
    return cannotTell(picture, scope, areaCouplingAnalysis, columns, missing(picture, ["history", "areas"]) ?? "nothing was read");
  }
  const wanted = (area: number): boolean => scope.area === undefined || areas.list[area]?.id === scope.area;
  const imports = importingAreas(picture, areas);
  const pairs = found.pairs
    .filter(({ a, b }) => wanted(a) || wanted(b))
    .map(({ a, b, shared, changes, degree, logP }) => [
      areas.list[a]?.id ?? "",
      areas.list[b]?.id ?? "",
      shared,
      changes[0],
      changes[1],
      rounded(degree),
      Math.round((10 * logP) / Math.LN10) / 10,
      imports === undefined ? null : imports.has(`${a} ${b}`) || imports.has(`${b} ${a}`) ? "yes" : "no",
    ]);
  const tests = changesWithTests(picture, scope.window)
    .filter(({ area, landed }) => landed > 0 && wanted(area) && areas.list[area]?.kind === "source")
    .map(({ area, landed, withTests }) => [
      areas.list[area]?.id ?? "",
      "any test",
      withTests,
      landed,
      null,
      rounded(withTests / landed),
      null,
      null,
    ]);
  return table(picture, scope, areaCouplingAnalysis, {
    without: "bots and bulk",
    columns,
    rows: [...pairs, ...tests],
    n: `${counted(found.landed, "landed change")} ${overWindow(scope)}`,
    notes: noted(found.capped, "landed change", "over more than half of the areas left out"),
  });
}

/** "a b" for each area a that imports area b; `undefined` when imports were not read. */
function importingAreas(picture: Picture, areas: Areas): ReadonlySet<string> | undefined {
  const imports = value(picture, "imports");
  if (imports === undefined) return undefined;
  const pairs = new Set<string>();
  areas.ofFile.forEach((area, file) => {
    for (const target of csrRow(imports.edges, file)) {
      const other = areas.ofFile[target] ?? -1;
      if (area >= 0 && other >= 0 && other !== area) pairs.add(`${area} ${other}`);
    }
  });
  return pairs;
}

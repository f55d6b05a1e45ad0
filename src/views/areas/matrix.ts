import { counted, listed, printable, showCount } from "#base";
import { type Areas, type Picture, value } from "#picture";
import { type AreaImports, areaImports } from "../shared/area-imports.ts";
import { areaYear, wideFrom } from "../shared/area-year.ts";
import { missingParts } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Empty } from "../shared/model.ts";
import { countRamp } from "../shared/ramp.ts";
import type { AreasModel } from "./schema.ts";

type Matrix = AreasModel["matrices"][number];
type Cell = Matrix["cells"][number];
interface Pair { readonly from: number; readonly to: number; readonly count: number }

/** Areas a matrix can hold and still be read. */
const mostAreas = 24;

export const matricesOf = (picture: Picture): Matrix[] => [importsMatrix(picture), togetherMatrix(picture)];

function importsMatrix(picture: Picture): Matrix {
  const areas = value(picture, "areas");
  const imports = areaImports(picture);
  const graph = value(picture, "imports");
  const pairs = imports === undefined ? [] : pairsOf(imports);
  const words = (from: string, to: string, count: number): string => `${counted(count, "file")} of \`${from}\` ${count === 1 ? "imports" : "import"} \`${to}\``;
  return {
    ...laidOut(areas, pairs, words), id: "imports", label: "Imports",
    note: "row imports column; the figure is how many of the row's files do",
    how: howOf(picture, {
      name: "Imports between areas", definition: "Source files of one area that import a file of another, read from their import lines.", from: "imports", confidence: "inferred",
      n: `${showCount(graph?.covered.files ?? 0)} of ${counted(graph?.covered.of ?? 0, "source file")}`, command: "fairlead analyse imports",
    }),
    empty: imports === undefined ? notRead(picture) : pairs.length > 0 ? null : { what: "No area imports another.", why: "As far as imports are read.", next: null },
  };
}

function notRead(picture: Picture): Empty {
  const missing = missingParts(picture, ["imports", "areas"])[0];
  if (missing !== undefined) return { what: "Not measured.", why: missing.reason, next: missing.hint };
  const languages = value(picture, "imports")?.notRead ?? [];
  return { what: "Not measured.", why: languages.length === 0 ? "There is no source file whose imports could be read." : `Imports of ${listed(languages.slice(0, 4))} are not read.`, next: "fairlead doctor" };
}

const pairsOf = (imports: AreaImports): Pair[] => imports.from.flatMap((targets, from) => [...targets].map(([to, count]) => ({ from, to, count })));

function togetherMatrix(picture: Picture): Matrix {
  const areas = value(picture, "areas");
  const history = value(picture, "history");
  const year = history === undefined || areas === undefined ? undefined : areaYear(picture, history, areas);
  const pairs = year === undefined || areas === undefined ? [] : bothWays(year.together, areas);
  const words = (from: string, to: string, count: number): string => `${counted(count, "change")} touched both \`${from}\` and \`${to}\``;
  return {
    ...laidOut(areas, pairs, words), id: "together", label: "Change together",
    note: "landed changes of a year that touched both",
    how: howOf(picture, {
      name: "Change together", definition: `Landed changes by people that touched both areas; those that touched more than ${wideFrom} areas are left out.`,
      n: `${counted(year?.all ?? 0, "landed change")}, ${showCount(year?.wide ?? 0)} left out`, command: "fairlead analyse area-coupling",
    }),
    empty: year === undefined ? { what: "Not measured.", why: missingParts(picture, ["history", "areas"])[0]?.reason ?? "The history was not read.", next: "fairlead doctor" } : pairs.length > 0 ? null : { what: "No two areas changed together in a year.", why: `${counted(year.all, "change")} landed.`, next: null },
  };
}

/** Source areas only, each pair in both places of the square. */
function bothWays(together: ReadonlyMap<number, number>, areas: Areas): Pair[] {
  return [...together].flatMap(([pair, count]) => {
    const from = Math.floor(pair / areas.list.length);
    const to = pair % areas.list.length;
    if (areas.list[from]?.kind !== "source" || areas.list[to]?.kind !== "source") return [];
    return [{ from, to, count }, { from: to, to: from, count }];
  });
}

/** The areas that meet others most, in the order of their names, so that neighbours stand together. */
function laidOut(areas: Areas | undefined, pairs: readonly Pair[], words: (from: string, to: string, count: number) => string): Pick<Matrix, "order" | "cells" | "more"> {
  if (areas === undefined) return { order: [], cells: [], more: null };
  const weight = new Map<number, number>();
  for (const { from, to, count } of pairs) for (const area of [from, to]) weight.set(area, (weight.get(area) ?? 0) + count);
  const chosen = [...weight].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostAreas).map(([area]) => area).toSorted((a, b) => a - b);
  const place = new Map(chosen.map((area, at) => [area, at]));
  const name = (area: number): string => printable(areas.list[area]?.id ?? "");
  const cells = pairs.flatMap(({ from, to, count }): Cell[] => {
    const row = place.get(from);
    const column = place.get(to);
    return row === undefined || column === undefined ? [] : [{ from: row, to: column, count, text: showCount(count), depth: countRamp.depthOf(count), words: words(name(from), name(to), count) }];
  });
  return {
    order: chosen.map((area) => ({ name: name(area), link: { kind: "area", id: areas.list[area]?.id ?? "" } })),
    cells: cells.toSorted((a, b) => a.from - b.from || a.to - b.to),
    more: weight.size > chosen.length ? `${weight.size - chosen.length} more areas with fewer meetings` : null,
  };
}

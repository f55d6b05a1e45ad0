import { counted, listed, printable, showCount } from "#base";
import { areaCoupling, type AreaCoupling, type Areas, type Picture, value, yearOf } from "#picture";
import { type AreaImports, importsBetweenAreas } from "../shared/area-imports.ts";
import { missingParts } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Empty } from "../shared/model.ts";
import { countRamp } from "../shared/ramp.ts";
import type { AreasModel } from "./schema.ts";

type Matrix = AreasModel["matrices"][number];
type Cell = Matrix["cells"][number];
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Areas a matrix can hold and still be read. */
const mostAreas = 24;

export const matricesOf = (picture: Picture): Matrix[] => [importsMatrix(picture), togetherMatrix(picture)];

function importsMatrix(picture: Picture): Matrix {
  const areas = value(picture, "areas");
  const imports = importsBetweenAreas(picture);
  const graph = value(picture, "imports");
  const pairs = imports === undefined ? [] : pairsOf(imports);
  const words = (from: string, to: string, count: number): string =>
    `${counted(count, "file")} of \`${from}\` ${count === 1 ? "imports" : "import"} \`${to}\``;
  return {
    ...laidOut(areas, pairs, words),
    id: "imports",
    label: "Imports",
    note: "row imports column; the figure is how many of the row's files do",
    how: howOf(picture, {
      name: "Imports between areas",
      definition: "Source files of one area that import a file of another, read from their import lines.",
      from: "imports",
      confidence: "inferred",
      n: `${showCount(graph?.covered.files ?? 0)} of ${counted(graph?.covered.of ?? 0, "source file")}`,
      command: "fairlead analyse imports",
    }),
    empty:
      imports === undefined
        ? notRead(picture)
        : pairs.length > 0
          ? null
          : { what: "No area imports another.", why: "As far as imports are read.", next: null },
  };
}

function notRead(picture: Picture): Empty {
  const missing = missingParts(picture, ["imports", "areas"])[0];
  if (missing !== undefined) return { what: "Not measured.", why: missing.reason, next: missing.hint };
  const languages = value(picture, "imports")?.notRead ?? [];
  return {
    what: "Not measured.",
    why:
      languages.length === 0
        ? "There is no source file whose imports could be read."
        : `Imports of ${listed(languages.slice(0, 4))} are not read.`,
    next: "fairlead doctor",
  };
}

const pairsOf = (imports: AreaImports): Pair[] =>
  imports.from.flatMap((targets, from) => [...targets].map(([to, count]) => ({ from, to, count })));

function togetherMatrix(picture: Picture): Matrix {
  const areas = value(picture, "areas");
  const found = areaCoupling(picture, yearOf(picture.repository.at.time));
  const pairs = found === undefined || areas === undefined ? [] : bothWays(found, areas);
  const words = (from: string, to: string, count: number): string => `${counted(count, "change")} touched both \`${from}\` and \`${to}\``;
  return {
    ...laidOut(areas, pairs, words),
    id: "together",
    label: "Change together",
    note: "landed changes of a year that touched both; pairs of at least 5, and of 10 % of their changes",
    how: howOf(picture, {
      name: "Change together",
      definition: "Landed changes by people that touched both areas; those that touched more than half of the areas are left out.",
      n: `${counted(found?.landed ?? 0, "landed change")}, ${showCount(found?.capped ?? 0)} left out`,
      command: "fairlead analyse area-coupling",
    }),
    empty:
      found === undefined
        ? {
            what: "Not measured.",
            why: missingParts(picture, ["history", "areas"])[0]?.reason ?? "The history was not read.",
            next: "fairlead doctor",
          }
        : pairs.length > 0
          ? null
          : {
              what: "No two areas changed together often enough in a year.",
              why: `${counted(found.landed, "change")} looked at.`,
              next: null,
            },
  };
}

/** Source areas only, each pair in both places of the square. */
const bothWays = (found: AreaCoupling, areas: Areas): Pair[] =>
  found.pairs.flatMap(({ a, b, shared }) =>
    areas.list[a]?.kind === "source" && areas.list[b]?.kind === "source"
      ? [
          { from: a, to: b, count: shared },
          { from: b, to: a, count: shared },
        ]
      : [],
  );

/** The areas that meet others most, in the order of their names, so that neighbours stand together. */
function laidOut(
  areas: Areas | undefined,
  pairs: readonly Pair[],
  words: (from: string, to: string, count: number) => string,
): Pick<Matrix, "order" | "cells" | "more"> {
  if (areas === undefined) return { order: [], cells: [], more: null };
  const weight = new Map<number, number>();
  for (const { from, to, count } of pairs) for (const area of [from, to]) weight.set(area, (weight.get(area) ?? 0) + count);
  const chosen = [...weight]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostAreas)
    .map(([area]) => area)
    .toSorted((a, b) => a - b);
  const place = new Map(chosen.map((area, at) => [area, at]));
  const name = (area: number): string => printable(areas.list[area]?.id ?? "");
  const cells = pairs.flatMap(({ from, to, count }): Cell[] => {
    const row = place.get(from);
    const column = place.get(to);
    return row === undefined || column === undefined
      ? []
      : [
          {
            from: row,
            to: column,
            count,
            text: showCount(count),
            depth: countRamp.depthOf(count),
            words: words(name(from), name(to), count),
          },
        ];
  });
  return {
    order: chosen.map((area) => ({ name: name(area), link: { kind: "area", id: areas.list[area]?.id ?? "" } })),
    cells: cells.toSorted((a, b) => a.from - b.from || a.to - b.to),
    more: weight.size > chosen.length ? `${weight.size - chosen.length} more areas with fewer meetings` : null,
  };
}

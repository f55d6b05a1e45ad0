import { counted, listed, printable } from "#base";
import { importCycles, type Picture, value, yearOf } from "#picture";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import { missingParts } from "../shared/coverage.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import type { Empty } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import { coordinationOf } from "./coordination.ts";
import { matricesOf } from "./matrix.ts";
import { areaRows } from "./rows.ts";
import type { AreasModel } from "./schema.ts";

export const areasQuestion = "How is it built, and who depends on whom?";

export function buildAreas(input: ViewInput): AreasModel {
  const { picture } = input;
  const rows = areaRows(picture, foundIn(input));
  const cycles = cyclesOf(picture);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: areasQuestion,
      answer: answerOf(picture, rows, cycles),
      command: "fairlead areas",
    }),
    rows,
    matrices: matricesOf(picture),
    cycles,
    coordination: coordinationOf(picture),
    empty: nothing(picture, rows.length),
  };
}

function cyclesOf(picture: Picture): AreasModel["cycles"] {
  const areas = value(picture, "areas");
  if (importsBetweenAreas(picture) === undefined || areas === undefined)
    return { rows: [], empty: { what: "Cannot tell.", why: "Imports are not read here.", next: "fairlead doctor" } };
  const rows = importCycles(picture).map((cycle) => {
    const ids = cycle.areas.flatMap((area) => areas.list[area]?.id ?? []);
    return { areas: ids.map((id) => ({ kind: "area", id }) as const), text: ringWords(ids) };
  });
  return {
    rows,
    empty:
      rows.length > 0
        ? null
        : {
            what: "No ring.",
            why: "No areas import each other in a ring, as far as imports are read; a folder and what lies in it are not told apart.",
            next: null,
          },
  };
}

const mostNamed = 6;

function ringWords(ids: readonly string[]): string {
  const named = ids.slice(0, mostNamed).map((id) => `\`${printable(id)}\``);
  const rest = ids.length > mostNamed ? [`${ids.length - mostNamed} more`] : [];
  return `${counted(ids.length, "area")}, each reached from the others by imports: ${listed([...named, ...rest])}`;
}

function answerOf(picture: Picture, rows: AreasModel["rows"], cycles: AreasModel["cycles"]): string {
  const source = rows.filter((row) => row.kind === "source");
  if (source.length === 0)
    return rows.length === 0 ? "Cannot tell: there are no areas to look at." : `${counted(rows.length, "area")}, none of them source.`;
  const most = source.toSorted((a, b) => (b.importedBy.value ?? 0) - (a.importedBy.value ?? 0))[0];
  const read = importsBetweenAreas(picture) !== undefined;
  const leaned = !read
    ? " Imports are not read here, so who depends on whom is told by changes only."
    : most !== undefined && (most.importedBy.value ?? 0) > 0
      ? ` Most lean on \`${most.name}\`, which ${counted(most.importedBy.value ?? 0, "area imports", "areas import")}.`
      : " No area imports another.";
  const largest = Math.max(0, ...cycles.rows.map((row) => row.areas.length));
  const rings =
    cycles.rows.length === 0
      ? ""
      : ` ${cycles.rows.length === 1 ? `${largest} areas import each other in a ring` : `${cycles.rows.length} rings, the largest of ${largest} areas`}.`;
  return `${counted(source.length, "source area")}.${leaned}${rings}`;
}

function nothing(picture: Picture, rows: number): Empty | null {
  const missing = missingParts(picture, ["areas"])[0];
  if (missing !== undefined) return { what: "Not measured.", why: missing.reason, next: missing.hint };
  return rows > 0
    ? null
    : { what: "No area here.", why: "There is no source, test, document or infrastructure file.", next: "fairlead doctor" };
}

import { counted, printable } from "#base";
import { importCycles, notApartWords, type Picture, value, yearOf } from "#picture";
import type { Finding } from "#signals";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import { asSaid } from "../shared/area-said.ts";
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
  const found = foundIn(input).findings;
  const rows = areaRows(
    picture,
    found.filter((finding) => !isWide(finding)),
  );
  const cycles = cyclesOf(picture);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: areasQuestion,
      answer: answerOf(picture, rows, cycles),
      command: "fairlead areas",
    }),
    rows,
    wide: found.filter(isWide).map(asSaid),
    matrices: matricesOf(picture),
    cycles,
    coordination: coordinationOf(picture),
    empty: nothing(picture, rows.length),
  };
}

/** Areas of a finding that is said in each area's own row; one of more is said once, above them. */
const mostOwnRows = 5;

const isWide = ({ subject }: Finding): boolean => subject.areas.length > mostOwnRows;

function cyclesOf(picture: Picture): AreasModel["cycles"] {
  const areas = value(picture, "areas");
  if (importsBetweenAreas(picture) === undefined || areas === undefined)
    return { rows: [], note: "", empty: { what: "Cannot tell.", why: "Imports are not read here.", next: "fairlead doctor" } };
  const rows = importCycles(picture).map((cycle) => {
    const ring = cycle.ring.flatMap((area) => areas.list[area]?.id ?? []);
    return { areas: ring.map((id) => ({ kind: "area", id }) as const), ...ringWords(cycle.areas.length, ring) };
  });
  return {
    rows,
    note: notApartWords,
    empty:
      rows.length > 0
        ? null
        : {
            what: "No ring.",
            why: `No areas import each other in a ring, as far as imports are read; ${notApartWords}.`,
            next: null,
          },
  };
}

/** How many areas reach each other; as text, with the shortest way round: all of them would be no answer. */
function ringWords(count: number, ring: readonly string[]): { readonly said: string; readonly text: string } {
  const way = [...ring, ...ring.slice(0, 1)].map((id) => `\`${printable(id)}\``).join(" → ");
  const said = `${counted(count, "area")}, each reached from the others by imports${ring.length < count ? "; the shortest way round" : ""}`;
  return { said, text: `${said}: ${way}` };
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
  const largest = Math.max(0, ...importCycles(picture).map((cycle) => cycle.areas.length));
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

import { counted, printable, type Seconds } from "#base";
import type { History } from "#history";
import {
  type ActiveSeries,
  activeSeries,
  areaActivity,
  type Areas,
  halfYearOf,
  memo,
  memoKey,
  type Picture,
  value,
  workWords,
} from "#picture";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import { saidOfArea } from "../shared/area-said.ts";
import { howOf } from "../shared/how.ts";
import { peopleText } from "../shared/ramp.ts";
import { type Found, shellWord } from "#signals";
import type { Knowledge } from "./schema.ts";

type Row = Knowledge["rows"][number];

/** Half-years shown: four years. */
export const halvesShown = 8;

/** Source areas by how many people were active, those that ran shallow last first. */
export function knowledgeRows(picture: Picture, found: Found): Row[] {
  const history = value(picture, "history");
  const areas = value(picture, "areas");
  const series = activeSeries(picture, halvesShown);
  if (history === undefined || areas === undefined || series === undefined) return [];
  const born = areaBirths(picture, history, areas);
  const rows = areas.list.flatMap((area, index) =>
    area.kind === "source" && (born[index] ?? 0) > 0 ? [rowOf(picture, found, index, cellsOf(series, index, born[index] ?? 0))] : [],
  );
  return rows.toSorted(
    (a, b) => contourAt(b) - contourAt(a) || (a.now ?? 9) - (b.now ?? 9) || (b.changes.value ?? 0) - (a.changes.value ?? 0),
  );
}

function rowOf(picture: Picture, found: Found, index: number, cells: Row["cells"]): Row {
  const area = value(picture, "areas")?.list[index];
  const activity = areaActivity(picture, halfYearOf(picture.repository.at.time))[index];
  const id = area?.id ?? "";
  const landed = activity?.landed ?? 0;
  return {
    name: printable(id),
    link: { kind: "area", id },
    changes: {
      value: landed,
      text: String(landed),
      how: howOf(picture, {
        name: "Changes in 6 months",
        definition: `Landed changes by people that touch the area, reformats and vendoring left out; ${workWords}.`,
        n: counted(landed, "landed change"),
        command: `fairlead analyse commits --area ${shellWord(id)} --window '6 months'`,
      }),
    },
    cells,
    now: cells.at(-1)?.people ?? null,
    yearAgo: cells.at(-3)?.people ?? null,
    importedBy: importedBy(picture, index),
    said: saidOfArea(found.findings, id),
  };
}

/** Areas that import it; `null` when its language's imports are not read, and none is seen. */
function importedBy(picture: Picture, index: number): number | null {
  const imports = importsBetweenAreas(picture);
  const count = imports?.to[index]?.size ?? 0;
  return imports === undefined || (count === 0 && imports.read[index] !== true) ? null : count;
}

/** A half-year that ended before the area's first commit is left blank: nobody could have been active. */
function cellsOf(series: ActiveSeries, area: number, born: Seconds): Row["cells"] {
  const depths = series.ends.map((end, half) => (end <= born ? undefined : series.depth[area]?.[half]));
  const contour = contourOf(depths);
  return depths.map((people, half) => ({
    people: people ?? null,
    text: people === undefined ? "" : peopleText(people),
    contour: half === contour,
  }));
}

/** Where the present spell of fewer than two people began, of a row that was safe before; -1 when there is none. */
function contourOf(depths: readonly (number | undefined)[]): number {
  let start = depths.length;
  while (start > 0 && (depths[start - 1] ?? 9) < 2) start -= 1;
  return start === depths.length || depths[start - 1] === undefined ? -1 : start;
}

const contourAt = (row: Row): number => row.cells.findIndex((cell) => cell.contour);

const birthKey = memoKey<Uint32Array>("views: births of areas");

/** When each area was first touched, HEAD's division applied to the past; 0 for never. */
export const areaBirths = (picture: Picture, history: History, areas: Areas): Uint32Array =>
  memo(picture, birthKey, () => {
    const born = new Uint32Array(areas.list.length);
    const { start, path, file } = history.rows;
    for (let commit = 0; commit < history.commits.count; commit++) {
      const time = history.commits.time[commit] ?? 0;
      for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
        const living = file[row] ?? -1;
        const area = areas.ofPath[living >= 0 ? living : (path[row] ?? 0)] ?? -1;
        if (area >= 0 && ((born[area] ?? 0) === 0 || time < (born[area] ?? 0))) born[area] = time;
      }
    }
    return born;
  });

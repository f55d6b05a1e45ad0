import { csrRow, isoMonth, printable } from "#base";
import { type Areas, value } from "#picture";
import type { History } from "#history";
import type { ExportTable } from "./table.ts";

interface Cell {
  readonly area: number;
  readonly month: string;
  readonly people: Set<number>;
  readonly commits: Set<number>;
}

/** People as counts per area and month: how many, never who (people.md, rule 1). Bots are left out. */
export const peopleTable: ExportTable = {
  name: "people",
  needs: ["history", "areas"],
  columns: (picture) => {
    const history = value(picture, "history");
    const areas = value(picture, "areas");
    if (history === undefined || areas === undefined) return [];
    const cells = [...cellsOf(history, areas)];
    return [
      { name: "area", type: "STRING", data: cells.map(({ area }) => printable(areas.list[area]?.id ?? "")) },
      { name: "month", type: "STRING", data: cells.map(({ month }) => month) },
      { name: "people", type: "INT32", data: cells.map(({ people }) => people.size) },
      { name: "commits", type: "INT32", data: cells.map(({ commits }) => commits.size) },
    ];
  },
};

function cellsOf(history: History, areas: Areas): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  const { commits, rows, people } = history;
  for (let commit = 0; commit < commits.count; commit++) {
    const month = isoMonth(commits.time[commit] ?? 0);
    const persons = [commits.author[commit] ?? -1, ...csrRow(commits.coAuthors, commit)].filter(
      (person) => person >= 0 && people.bot[person] !== 1,
    );
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++) {
      const area = areas.ofPath[rows.path[row] ?? -1] ?? -1;
      if (area >= 0 && persons.length > 0) take(cells, area, month, commit, persons);
    }
  }
  return cells.values();
}

function take(cells: Map<string, Cell>, area: number, month: string, commit: number, persons: readonly number[]): void {
  const key = `${area} ${month}`;
  const cell = cells.get(key) ?? { area, month, people: new Set<number>(), commits: new Set<number>() };
  cells.set(key, cell);
  cell.commits.add(commit);
  for (const person of persons) cell.people.add(person);
}

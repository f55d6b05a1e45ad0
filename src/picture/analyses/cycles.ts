import { listed } from "#base";
import { countColumn } from "../columns.ts";
import { type ImportCycle, importCycles } from "../cycles.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Cell, Column, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";
import { basis, notes, unread } from "./imports.ts";

const columns: readonly Column[] = [
  countColumn("ring", "ring", "rings with fewer areas first"),
  countColumn("areas", "areas", "areas in the ring"),
  { id: "area", label: "area", kind: "area" },
  { id: "imports", label: "imports", kind: "area" },
  countColumn("files", "files", "production files of the area that import one of the other"),
  { id: "example", label: "such as", kind: "path" },
  { id: "imported", label: "which imports", kind: "path" },
];

export const cyclesAnalysis: Analysis = {
  id: "cycles",
  title: "Import cycles",
  question: "Which parts can only be understood, built or moved together?",
  definition:
    "Groups of source areas that reach each other over imports of production files (strongly connected components), the smallest first; within each the imports that the fewest files make first, because there it can be opened. An area is not held against one that it lies in, nor against one of the same flat folder.",
  source: "Tarjan 1972 (the algorithm); Martin 1996 (acyclic dependencies); Melton and Tempero 2007 (how long cycles get)",
  limits:
    "An area is a folder, and a folder is not a promise. Imports of types only bind less, and are not told apart. Languages whose imports are not read are named under the table.",
  needs: ["tree", "areas", "imports"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const reason = missing(picture, ["tree", "areas", "imports"]) ?? unread(picture);
  if (reason !== undefined) return cannotTell(picture, scope, cyclesAnalysis, columns, reason);
  const list = value(picture, "areas")?.list ?? [];
  const id = (area: number): string => list[area]?.id ?? "";
  const chosen = importCycles(picture).filter((cycle) => scope.area === undefined || cycle.areas.some((area) => id(area) === scope.area));
  const rows = chosen.flatMap((cycle, at) => rowsOf(cycle, at, id));
  const shortest = chosen
    .filter((cycle) => cycle.ring.length < cycle.areas.length)
    .map((cycle) => `The shortest way round in the ring of ${cycle.areas.length}: ${listed(cycle.ring.map(id))}.`);
  return table(picture, scope, cyclesAnalysis, { columns, rows, n: basis(picture), notes: [...shortest, ...notes(picture)] });
}

const rowsOf = (cycle: ImportCycle, at: number, id: (area: number) => string): readonly (readonly Cell[])[] =>
  cycle.imports.map((one) => [at + 1, cycle.areas.length, id(one.from), id(one.to), one.files, one.example.file, one.example.imports]);

import { counted, type Csr, csrRow, listed, printable } from "#base";
import { type Picture, value } from "#picture";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import type { Why } from "./schema.ts";
import type { Subject } from "./subject.ts";
import { unseenImports } from "./unseen-imports.ts";

type Neighbours = Why["imports"];

const most = 8;

/** What it imports, and what imports it: files for a path, areas for an area. */
export function importsOf(picture: Picture, subject: Subject, direction: "imports" | "importedBy"): Neighbours {
  const graph = value(picture, "imports");
  if (graph === undefined) return none("Not measured.", "Imports are not read here.");
  const unread = unreadLanguage(picture, subject);
  const met = subject.kind === "area" ? areaNeighbours(picture, subject, direction) : fileNeighbours(picture, subject, direction);
  const unseen = unseenImports(picture, subject, direction);
  if (met.rows.length > 0) return { ...met, unseen };
  if (unread !== undefined) return none("Not measured.", `Imports of ${unread} are not read.`);
  return none(
    direction === "imports"
      ? "No import of another file of this repository was found in it."
      : "No file whose imports are read imports it.",
    unseen ?? "As far as imports are read.",
  );
}

/** Nobody on that side, and why that is all that can be said. */
export const none = (what: string, why: string): Neighbours => ({ rows: [], more: null, unseen: null, empty: { what, why, next: null } });

function unreadLanguage(picture: Picture, subject: Subject): string | undefined {
  const tree = value(picture, "tree");
  const languages = new Set(
    subject.files.flatMap((file) =>
      tree?.files[file]?.role === "source" && tree.files[file]?.imports === undefined ? (tree.files[file]?.language ?? []) : [],
    ),
  );
  return languages.size === 0 ? undefined : listed([...languages].slice(0, 3));
}

function areaNeighbours(picture: Picture, subject: Subject, direction: "imports" | "importedBy"): Neighbours {
  const found = importsBetweenAreas(picture)?.[direction === "imports" ? "from" : "to"][subject.area] ?? new Map<number, number>();
  const areas = value(picture, "areas");
  const all = [...found]
    .toSorted((a, b) => b[1] - a[1])
    .map(([area, files]) => {
      const id = areas?.list[area]?.id ?? "";
      return { name: printable(id), link: { kind: "area", id } as const, text: counted(files, "file") };
    });
  return { rows: all.slice(0, most), more: all.length > most ? `${all.length - most} more` : null, unseen: null, empty: null };
}

/** Files with an edge to any of these. */
function importersOf({ start, value: targets }: Csr, own: ReadonlySet<number>, files: number): ReadonlySet<number> {
  const sought = new Uint8Array(files);
  for (const file of own) sought[file] = 1;
  const found = new Set<number>();
  for (let file = 0; file < files; file++) {
    const end = start[file + 1] ?? 0;
    for (let at = start[file] ?? 0; at < end; at++) if (sought[targets[at] ?? -1] === 1) found.add(file);
  }
  return found;
}

function fileNeighbours(picture: Picture, subject: Subject, direction: "imports" | "importedBy"): Neighbours {
  const graph = value(picture, "imports");
  const tree = value(picture, "tree");
  if (graph === undefined || tree === undefined) return none("Not measured.", "Imports are not read here.");
  const own = new Set(subject.files);
  const found = new Map<number, number>();
  const meet = (file: number): void => {
    if (!own.has(file)) found.set(file, (found.get(file) ?? 0) + 1);
  };
  if (direction === "imports") for (const file of own) for (const target of csrRow(graph.edges, file)) meet(target);
  else for (const file of importersOf(graph.edges, own, tree.files.length)) meet(file);
  const production = (file: number): number => Number(tree.files[file]?.role === "source");
  const all = [...found]
    .toSorted((a, b) => production(b[0]) - production(a[0]) || b[1] - a[1] || a[0] - b[0])
    .map(([file, count]) => {
      const path = tree.files[file]?.path ?? "";
      return {
        name: printable(path),
        link: { kind: "file", id: path } as const,
        text: direction === "imports" && subject.kind !== "file" ? `from ${counted(count, "file")}` : "",
      };
    });
  return { rows: all.slice(0, most), more: all.length > most ? `${all.length - most} more` : null, unseen: null, empty: null };
}

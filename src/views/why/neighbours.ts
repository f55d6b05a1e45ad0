import { counted, csrRow, listed, printable, showCount } from "#base";
import type { History } from "#history";
import { areaCoupling, coupling, type CoupledPair, type Picture, value, wholeTree, yearOf } from "#picture";
import { importsBetweenAreas } from "../shared/area-imports.ts";
import { fileYear } from "../shared/file-year.ts";
import { howOf } from "../shared/how.ts";
import type { Why } from "./schema.ts";
import type { Subject } from "./subject.ts";

type Neighbours = Why["imports"];
type Together = Why["together"];

const most = 8;

const explanations: Readonly<Record<NonNullable<CoupledPair["explained"]>, string>> = {
  import: "one imports the other",
  test: "one is the other’s test",
  generated: "one is generated",
  "same name": "they bear one name",
};

/** What changes with it, most significant first. */
export function togetherOf(picture: Picture, subject: Subject): Together {
  return subject.kind === "area" ? areasTogether(picture, subject) : filesTogether(picture, subject);
}

function filesTogether(picture: Picture, subject: Subject): Together {
  const found = coupling(picture, wholeTree(yearOf(picture.repository.at.time)));
  const pairs = (found?.pairs ?? []).flatMap((pair) => sides(pair, subject.chosen));
  const note = "commits of a year, those of over 30 files left out";
  const rows = pairs.slice(0, most).map(({ pair, own }) => {
    const other = own === 0 ? pair.b : pair.a;
    const commits = counted(pair.revisions[own], "commit");
    return {
      name: printable(other),
      link: { kind: "file", id: other } as const,
      text:
        subject.kind === "file"
          ? `in ${showCount(pair.shared)} of ${commits}`
          : `with \`${printable(own === 0 ? pair.a : pair.b)}\` in ${showCount(pair.shared)} of its ${commits}`,
      explained: pair.explained === undefined ? null : explanations[pair.explained],
      how: howOf(picture, {
        name: "Change coupling",
        definition: "Commits of a year that touched both, of those that touched this one; ranked by Fisher’s exact test.",
        n: `${showCount(pair.shared)} of ${counted(pair.revisions[own], "commit")}`,
        command: "fairlead analyse coupling",
      }),
    };
  });
  return {
    rows,
    note,
    empty:
      rows.length > 0
        ? null
        : {
            what: "Nothing changes together with it.",
            why: "Of a year’s commits, fewer than 5 touched it and another file, or under 30 % did.",
            next: null,
          },
  };
}

/** The pair seen from the subject, when exactly one of its ends lies in it. */
function sides(pair: CoupledPair, chosen: Uint8Array): readonly { readonly pair: CoupledPair; readonly own: 0 | 1 }[] {
  const [a, b] = pair.historyPaths;
  if (chosen[a] === chosen[b]) return [];
  return [{ pair, own: chosen[a] === 1 ? 0 : 1 }];
}

function areasTogether(picture: Picture, subject: Subject): Together {
  const areas = value(picture, "areas");
  const found = areaCoupling(picture, yearOf(picture.repository.at.time));
  if (areas === undefined || found === undefined)
    return { rows: [], note: "", empty: { what: "Not measured.", why: "There is no division into areas.", next: null } };
  const pairs = found.pairs.filter((pair) => pair.a === subject.area || pair.b === subject.area);
  const rows = pairs.slice(0, most).map(({ a, b, shared, changes }) => {
    const own = a === subject.area ? changes[0] : changes[1];
    const id = areas.list[a === subject.area ? b : a]?.id ?? "";
    return {
      name: printable(id),
      link: { kind: "area", id } as const,
      text: `in ${showCount(shared)} of ${counted(own, "change")}`,
      explained: importWords(picture, subject.area, a === subject.area ? b : a),
      how: howOf(picture, {
        name: "Change together",
        definition: "Landed changes of a year that touched both areas, of those that touched this one; at least 5, and 10 %.",
        n: `${shared} of ${counted(own, "change")}`,
        command: "fairlead analyse area-coupling",
      }),
    };
  });
  return {
    rows,
    note: "landed changes of a year",
    empty:
      rows.length > 0
        ? null
        : { what: "No other area changes together with it.", why: "None in 5 landed changes of a year, and 10 %.", next: null },
  };
}

/** Which of two areas imports the other; null when neither does, as far as imports are read. */
function importWords(picture: Picture, own: number, other: number): string | null {
  const imports = importsBetweenAreas(picture);
  const out = imports?.from[own]?.has(other) === true;
  const back = imports?.from[other]?.has(own) === true;
  if (out && back) return "they import each other";
  return out ? "it is imported here" : back ? "it imports this" : null;
}

/** What it imports, and what imports it: files for a path, areas for an area. */
export function importsOf(picture: Picture, subject: Subject, direction: "imports" | "importedBy"): Neighbours {
  const graph = value(picture, "imports");
  if (graph === undefined) return none("Not measured.", "Imports are not read here.");
  const unread = unreadLanguage(picture, subject);
  const found = subject.kind === "area" ? areaNeighbours(picture, subject, direction) : fileNeighbours(picture, subject, direction);
  if (found.rows.length > 0) return found;
  if (unread !== undefined) return none("Not measured.", `Imports of ${unread} are not read.`);
  return none(
    direction === "imports" ? "It imports nothing in this repository." : "Nothing in this repository imports it.",
    "As far as imports are read.",
  );
}

const none = (what: string, why: string): Neighbours => ({ rows: [], more: null, empty: { what, why, next: null } });

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
  return { rows: all.slice(0, most), more: all.length > most ? `${all.length - most} more` : null, empty: null };
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
  else
    tree.files.forEach((_, file) => {
      if (!own.has(file) && csrRow(graph.edges, file).some((target) => own.has(target))) meet(file);
    });
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
  return { rows: all.slice(0, most), more: all.length > most ? `${all.length - most} more` : null, empty: null };
}

const mostFiles = 10;

/** The files in a folder or area that changed most in a year; null for a file. */
export function filesOf(picture: Picture, history: History | undefined, subject: Subject): Why["files"] {
  if (subject.kind === "file" || subject.kind === "gone" || subject.kind === "unknown") return null;
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) return none("Not measured.", "The history was not read.");
  const year = fileYear(picture, history);
  const found = subject.files
    .flatMap((file) => {
      const path = tree.files[file]?.path ?? "";
      const changes = year.changes[history.paths.indexOf(path)] ?? 0;
      return changes === 0 ? [] : [{ path, changes, lines: tree.files[file]?.lines ?? -1 }];
    })
    .toSorted((a, b) => b.changes - a.changes || b.lines - a.lines);
  const rows = found.slice(0, mostFiles).map(({ path, changes, lines }) => ({
    name: printable(path),
    link: { kind: "file", id: path } as const,
    text: `${counted(changes, "change")}${lines < 0 ? "" : `, ${counted(lines, "line")}`}`,
  }));
  return {
    rows,
    more: found.length > rows.length ? `${counted(found.length - rows.length, "more file")} changed in a year` : null,
    empty:
      rows.length > 0 ? null : { what: "Nothing in it changed in a year.", why: `${counted(subject.files.length, "file")}.`, next: null },
  };
}

import { counted, listed } from "#base";
import { areaImports } from "../area-imports.ts";
import { countColumn } from "../columns.ts";
import { liesIn } from "../selection.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Column, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns: readonly Column[] = [
  { id: "area", label: "area", kind: "area" },
  { id: "imports", label: "imports", kind: "area" },
  countColumn("files", "files", "production files of the area that import one of the other"),
  countColumn("edges", "file pairs", "pairs of a file and a file it imports"),
  { id: "example", label: "such as", kind: "path" },
  { id: "imported", label: "which imports", kind: "path" },
];

export const importsAnalysis: Analysis = {
  id: "imports",
  title: "Imports between areas",
  question: "Which parts rest on which?",
  definition:
    "Source areas of which a production file imports a production file of another. JavaScript and TypeScript are read by a parser; Python, Go, Java, Kotlin, C#, Rust, C and C++ by their import lines. What leads out of the repository is left out.",
  source: "Martin 1996 (dependencies between packages)",
  limits:
    "Seen is what is written: not what is wired by a name in a configuration, nor classes used from the same Java package, nor includes that a build makes. C# names namespaces, so its files are approximate; where C and C++ look for headers is guessed from paths. Ruby, PHP, Scala, Swift and others are not read, and the table says so.",
  needs: ["tree", "areas", "imports"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const reason = missing(picture, ["tree", "areas", "imports"]) ?? unread(picture);
  if (reason !== undefined) return cannotTell(picture, scope, importsAnalysis, columns, reason);
  const list = value(picture, "areas")?.list ?? [];
  const id = (area: number): string => list[area]?.id ?? "";
  const chosen = areaImports(picture).filter(
    ({ from, to, example }) =>
      (scope.area === undefined || id(from) === scope.area || id(to) === scope.area) &&
      (scope.path === undefined || liesIn(example.file, scope.path) || liesIn(example.imports, scope.path)),
  );
  const rows = chosen
    .toSorted((a, b) => b.files - a.files || a.from - b.from || a.to - b.to)
    .map((one) => [id(one.from), id(one.to), one.files, one.edges, one.example.file, one.example.imports]);
  return table(picture, scope, importsAnalysis, { columns, rows, n: basis(picture), notes: notes(picture) });
}

/** Why no import could be read; `undefined` when some could. */
export function unread(picture: Picture): string | undefined {
  const graph = value(picture, "imports");
  if (graph === undefined || graph.covered.files > 0) return undefined;
  return graph.notRead.length === 0
    ? "there is no source file whose imports could be read"
    : `imports of ${listed(graph.notRead)} are not read`;
}

/** "imports of 820 of 900 source files": what a statement about imports rests on. */
export function basis(picture: Picture): string {
  const covered = value(picture, "imports")?.covered ?? { files: 0, of: 0 };
  return `imports of ${covered.files} of ${counted(covered.of, "source file")}`;
}

/** Which languages were read, and which present ones were not. */
export function notes(picture: Picture): readonly string[] {
  const graph = value(picture, "imports");
  if (graph === undefined) return [];
  return [
    ...(graph.read.length > 0 ? [`Read: ${listed(graph.read)}.`] : []),
    ...(graph.notRead.length > 0 ? [`Present but not read: ${listed(graph.notRead)}.`] : []),
  ];
}

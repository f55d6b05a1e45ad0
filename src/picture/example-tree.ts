import { byText, csrFromPairs, extensionOf } from "#base";
import type { CodeFile, ImportGraph, Role, Tree } from "#code";
import type { History } from "#history";

/** What an example says of a file. */
export interface ExampleFile {
  readonly lines?: number;
  readonly role?: Role;
  readonly language?: string;
  readonly indentSum?: number;
  readonly indentMax?: number;
  /** Paths of the tree it imports. */
  readonly imports?: readonly string[];
}

/** The tree an example's history leaves behind, with what is said of its files. */
export function exampleTree(history: History, said: Readonly<Record<string, ExampleFile>>): Tree {
  const paths = [...new Set([...alive(history), ...Object.keys(said)])].sort(byText);
  const files = paths.map((path, index) => exampleFile(path, said[path] ?? {}, index));
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  return { files, indexOf: (path) => indexOf.get(path) ?? -1, packages: [], owners: undefined, gaps: [] };
}

const alive = (history: History): readonly string[] =>
  [...new Set(history.rows.file)].filter((file) => file >= 0).map((file) => history.paths.path(file));

function exampleFile(path: string, said: ExampleFile, index: number): CodeFile {
  const lines = said.lines ?? 100;
  return {
    path,
    blob: index.toString(16).padStart(40, "c"),
    bytes: lines * 30,
    role: said.role ?? roleByName(path),
    language: said.language ?? (extensionOf(path) === ".ts" ? "TypeScript" : undefined),
    lines,
    indentSum: said.indentSum ?? lines,
    indentMax: said.indentMax ?? 3,
    markers: { todo: 0, fixme: 0, hack: 0, suppressions: 0, mutedTests: 0 },
    imports: said.imports,
  };
}

const roleByName = (path: string): Role =>
  /(^|\/)tests?\/|[._-]test\./.test(path) ? "test" : /\.(md|rst|adoc)$/.test(path) ? "docs" : "source";

/** Imports as the example states them; a file that states none has none. */
export function exampleImports(tree: Tree, said: Readonly<Record<string, ExampleFile>>): ImportGraph {
  const row: number[] = [];
  const value: number[] = [];
  for (const [path, file] of Object.entries(said)) {
    for (const target of file.imports ?? []) {
      row.push(tree.indexOf(path));
      value.push(tree.indexOf(target));
    }
  }
  const sources = tree.files.filter((file) => file.role === "source").length;
  return {
    edges: csrFromPairs(tree.files.length, row, value),
    read: ["TypeScript"],
    notRead: [],
    covered: { files: sources, of: sources },
  };
}

import { csrRow, type Path } from "#base";
import type { ImportGraph, Tree } from "#code";
import { memo, memoKey } from "./memo.ts";
import type { Area, Areas, Picture } from "./types.ts";
import { value } from "./value.ts";

/** One source area importing another: production files only. */
export interface AreaImport {
  /** Indexes into `Areas.list`. */
  readonly from: number;
  readonly to: number;
  /** Importing files. */
  readonly files: number;
  /** File edges: an importing file may import several of the other's. */
  readonly edges: number;
  /** One of them, and what it imports: the first by path. */
  readonly example: { readonly file: Path; readonly imports: Path };
}

/** A file importing a file: indexes into `Tree.files`. */
export interface FileImport {
  readonly from: number;
  readonly to: number;
}

const key = memoKey<readonly AreaImport[]>("area imports");

/** Which source areas import which, in order of areas; empty where imports were not read (see `ImportGraph.covered`). */
export const areaImports = (picture: Picture): readonly AreaImport[] => memo(picture, key, () => read(picture));

/** The file edges behind one import of areas, in order of files. */
export function fileImports(picture: Picture, from: number, to: number): readonly FileImport[] {
  const found: FileImport[] = [];
  visit(picture, (edge, areaFrom, areaTo) => {
    if (areaFrom === from && areaTo === to) found.push(edge);
  });
  return found;
}

/** Said beside every count of rings: areas that import each other and are none. */
export const notApartWords = "imports between a folder and what lies in it, or between parts of one folder, are left out";

/**
 * Whether two areas are apart, so that an import between them crosses something: a folder and what lies in it are
 * two areas only because the folder was large, and files of one flat folder because it has many.
 */
export function isApart(a: Area, b: Area): boolean {
  const [one, other] = [placeOf(a.id), placeOf(b.id)];
  return one !== other && !within(one, other) && !within(other, one);
}

/** "src/*" and "src/http*" stand in "src"; "src/http" is itself. */
const placeOf = (id: string): string => (id.endsWith("*") ? id.slice(0, id.lastIndexOf("/")) : id);
const within = (inner: string, outer: string): boolean => outer === "." || inner.startsWith(`${outer}/`);

function read(picture: Picture): readonly AreaImport[] {
  const tree = value(picture, "tree");
  const found = new Map<number, { from: number; to: number; files: number; last: number; edges: number; example: FileImport }>();
  const width = value(picture, "areas")?.list.length ?? 0;
  visit(picture, (edge, from, to) => {
    const known = found.get(from * width + to);
    if (known === undefined) found.set(from * width + to, { from, to, files: 1, last: edge.from, edges: 1, example: edge });
    else {
      known.edges++;
      if (known.last !== edge.from) known.files++;
      known.last = edge.from;
    }
  });
  const path = (file: number): Path => tree?.files[file]?.path ?? "";
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([, { from, to, files, edges, example }]) => ({
      from,
      to,
      files,
      edges,
      example: { file: path(example.from), imports: path(example.to) },
    }));
}

/** Calls `edge` for each import of a production file by one of another source area, importing files in order. */
function visit(picture: Picture, edge: (found: FileImport, from: number, to: number) => void): void {
  const { imports, areas, tree } = { imports: value(picture, "imports"), areas: value(picture, "areas"), tree: value(picture, "tree") };
  if (imports === undefined || areas === undefined || tree === undefined) return;
  const production = productionAreas(tree, areas);
  for (let from = 0; from < production.length; from++) {
    const here = production[from] ?? -1;
    if (here >= 0) visitFile(imports, production, from, here, edge);
  }
}

function visitFile(
  imports: ImportGraph,
  production: Int32Array,
  from: number,
  here: number,
  edge: (found: FileImport, from: number, to: number) => void,
): void {
  for (const to of csrRow(imports.edges, from)) {
    const there = production[to] ?? -1;
    if (there >= 0 && there !== here) edge({ from, to }, here, there);
  }
}

/** Area of each production file of a source area; -1 for all others. */
function productionAreas(tree: Tree, areas: Areas): Int32Array {
  return Int32Array.from(tree.files, (file, index) => {
    const area = areas.ofFile[index] ?? -1;
    return file.role === "source" && areas.list[area]?.kind === "source" ? area : -1;
  });
}

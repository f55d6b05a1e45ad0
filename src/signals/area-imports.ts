import { csrRow, type Path } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";

/** One source area importing another: production files only. */
export interface AreaImport {
  /** Indexes into `Areas.list`. */
  readonly from: number;
  readonly to: number;
  /** Importing files. */
  readonly files: number;
  /** One of them, and what it imports: the first by path. */
  readonly example: { readonly file: Path; readonly imports: Path };
}

const key = memoKey<readonly AreaImport[]>("signals: area imports");

/** Which source areas import which; empty where imports were not read. */
export const areaImports = (picture: Picture): readonly AreaImport[] => memo(picture, key, () => read(picture));

function read(picture: Picture): readonly AreaImport[] {
  const { imports, areas, tree } = { imports: value(picture, "imports"), areas: value(picture, "areas"), tree: value(picture, "tree") };
  if (imports === undefined || areas === undefined || tree === undefined) return [];
  const found = new Map<string, { from: number; to: number; files: Set<number>; example: AreaImport["example"] }>();
  for (const [file, { role, path }] of tree.files.entries()) {
    const from = areas.ofFile[file] ?? -1;
    if (role !== "source" || areas.list[from]?.kind !== "source") continue;
    for (const target of csrRow(imports.edges, file)) {
      const to = areas.ofFile[target] ?? -1;
      if (to === from || areas.list[to]?.kind !== "source" || tree.files[target]?.role !== "source") continue;
      const id = `${from} ${to}`;
      const known = found.get(id) ?? { from, to, files: new Set<number>(), example: { file: path, imports: tree.files[target]?.path ?? "" } };
      found.set(id, known);
      known.files.add(file);
    }
  }
  return [...found.values()].map((one) => ({ ...one, files: one.files.size }));
}

/** Other source areas that import this one, and how many of their files do. */
export function dependants(picture: Picture, area: number): { readonly areas: number; readonly files: number } {
  const into = areaImports(picture).filter((one) => one.to === area);
  return { areas: into.length, files: into.reduce((sum, one) => sum + one.files, 0) };
}

/**
 * Groups of areas that reach each other over these imports: the strongly connected components of two or more
 * (Tarjan 1972), each in order of index.
 */
export function rings(edges: readonly AreaImport[]): readonly (readonly number[])[] {
  const next = new Map<number, number[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<number, number>();
  const open: number[] = [];
  const found: (readonly number[])[] = [];
  const visit = (node: number): number => {
    order.set(node, order.size);
    let lowest = order.get(node) ?? 0;
    open.push(node);
    for (const other of next.get(node) ?? []) {
      if (!order.has(other)) lowest = Math.min(lowest, visit(other));
      else if (open.includes(other)) lowest = Math.min(lowest, order.get(other) ?? 0);
    }
    if (lowest === order.get(node)) found.push(open.splice(open.indexOf(node)).toSorted((a, b) => a - b));
    return lowest;
  };
  for (const node of [...next.keys()].toSorted((a, b) => a - b)) if (!order.has(node)) visit(node);
  return found.filter((ring) => ring.length > 1);
}

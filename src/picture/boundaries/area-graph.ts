import { csrRow } from "#base";
import type { ImportGraph, Tree } from "#code";
import type { History } from "#history";
import type { Areas } from "../types.ts";

/**
 * Which source areas imported which at a commit, HEAD's division into areas applied: how many files of each import the
 * other. What only tests need is left out, and so are imports of constants, types and styles.
 */
export interface AreaGraph {
  /** By `from * areas + to`: importing files, the first of them by path, and what it imports. */
  readonly edges: ReadonlyMap<number, AreaEdge>;
}

export interface AreaEdge {
  readonly files: number;
  readonly file: string;
  readonly imports: string;
}

/** The key of an import of areas. */
export const edgeKey = (areas: Areas, from: number, to: number): number => from * areas.list.length + to;

/** Help for tests that lies among the sources. */
const forTests = /(?:^|\/)(?:[\w-]*test[-_]?(?:helpers?|utils?|data|support)|mocks?|__mocks__|fixtures?|stories)(?:\/|\.)/i;

/** Constants, types and styles, to either side of an import, bind nobody: that one lies in the wrong folder is no boundary fallen. */
const isLeaf =
  /(?:^|\/)(?:@?types?|interfaces?|constants?|enums?|styles?|assets|icons|locales?)\/|(?:^|\/)[\w.-]*(?:constants?|types?|enums?|interfaces?|colou?rs|translations?|messages)\.[cm]?[jt]sx?$|\.d\.ts$|\.(?:s?css|less|svg|json)$/i;

/** Imports of production files between source areas, in the tree of any commit. */
export function areaGraphOf(tree: Tree, graph: ImportGraph, areas: Areas, history: History): AreaGraph {
  const ofFile = tree.files.map((file) => {
    const path = file.role === "source" && !forTests.test(file.path) && !isLeaf.test(file.path) ? history.paths.indexOf(file.path) : -1;
    const area = path < 0 ? -1 : (areas.ofPath[path] ?? -1);
    return areas.list[area]?.kind === "source" ? area : -1;
  });
  const edges = new Map<number, { files: number; last: number; file: string; imports: string }>();
  ofFile.forEach((here, from) => {
    if (here < 0) return;
    for (const to of csrRow(graph.edges, from)) {
      const there = ofFile[to] ?? -1;
      if (there < 0 || there === here || isLeaf.test(tree.files[to]?.path ?? "")) continue;
      const key = edgeKey(areas, here, there);
      const known = edges.get(key);
      if (known === undefined)
        edges.set(key, { files: 1, last: from, file: tree.files[from]?.path ?? "", imports: tree.files[to]?.path ?? "" });
      else if (known.last !== from) Object.assign(known, { files: known.files + 1, last: from });
    }
  });
  return { edges };
}

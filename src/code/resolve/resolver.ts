import type { Tree } from "../types.ts";

/** Files (indexes into `Tree.files`) that one import of a file leads to; none when it leads out of the tree. */
export type Resolve = (file: number, word: string) => readonly number[];

/** How imports of some languages lead to files. One entry of the list in `resolve-imports.ts`. */
export interface Resolver {
  readonly languages: readonly string[];
  readonly open: (tree: Tree) => Resolve;
}

import type { Part } from "#base";
import { readTree, type Tree } from "#code";
import type { History } from "#history";
import type { Gathering } from "./context.ts";

/** Reads the tree that a landed change left; blobs that were measured before are not read again. */
export type TreeThen = (landed: number) => Promise<Part<Tree>>;

/** Trees of landed changes. Nothing of them is kept. */
export function treesThen({ git, config, options, store }: Gathering, history: History): TreeThen {
  let read = 0;
  return async (landed) => {
    const at = history.commits.oid(history.landed.commit[landed] ?? 0);
    const tree = await readTree(git, await store(), { at, ignore: config.ignore, signal: options.signal, keep: false });
    read += 1;
    options.onProgress?.({ stage: "reading earlier imports", done: read, of: 0, unit: "trees" });
    return tree;
  };
}

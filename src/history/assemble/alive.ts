import type { GitRepository } from "#git";
import { byteTable } from "../columns/byte-table.ts";
import type { Gathered } from "./gather.ts";

const tab = 9;

/** 1 for each path of history that is in the tree of the tip. */
export async function alivePaths(repo: GitRepository, tip: string, columns: Gathered): Promise<Uint8Array> {
  const paths = byteTable({ start: columns.pathStart, bytes: columns.pathBytes });
  const alive = new Uint8Array(columns.pathStart.length - 1);
  const tree = await repo.tree(tip);
  for (let from = 0, end = tree.indexOf(0); end >= 0; from = end + 1, end = tree.indexOf(0, from)) {
    const at = paths.find(tree.subarray(tree.indexOf(tab, from) + 1, end));
    if (at >= 0) alive[at] = 1;
  }
  return alive;
}

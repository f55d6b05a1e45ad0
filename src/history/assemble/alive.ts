import type { GitRepository } from "#git";
import { byteTable } from "../columns/byte-table.ts";
import type { Gathered } from "./gather.ts";

/** 1 for each path of history that is in the tree of the tip. */
export async function alivePaths(repo: GitRepository, tip: string, columns: Gathered, signal?: AbortSignal): Promise<Uint8Array> {
  const paths = byteTable({ start: columns.pathStart, bytes: columns.pathBytes });
  const alive = new Uint8Array(columns.pathStart.length - 1);
  const note = (path: Uint8Array): void => {
    const at = paths.find(path);
    if (at >= 0) alive[at] = 1;
  };
  let rest = Buffer.alloc(0);
  const onBytes = (bytes: Uint8Array): void => {
    const whole = Buffer.concat([rest, bytes]);
    let from = 0;
    for (let end = whole.indexOf(0); end >= 0; end = whole.indexOf(0, from)) {
      note(whole.subarray(from, end));
      from = end + 1;
    }
    rest = whole.subarray(from);
  };
  await repo.stream(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tip], onBytes, signal === undefined ? {} : { signal });
  return alive;
}

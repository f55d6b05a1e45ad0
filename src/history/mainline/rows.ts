import { originOf } from "../assemble/history.ts";
import { pathsOf } from "../assemble/paths.ts";
import { byteTable } from "../columns/byte-table.ts";
import { hexOf, wordsFromHex } from "../columns/oid-table.ts";
import { commitFlag, type History, type Paths } from "../types.ts";
import type { Merges } from "./stored.ts";

/** Rows by landed change: `start[change] … start[change + 1] - 1`. */
export interface MainlineRows {
  readonly start: Uint32Array;
  /** Index into `paths`, which begins with the history's own and goes on with what only merges touched. */
  readonly path: Int32Array;
  readonly paths: Paths;
  /** One of `changeType`. */
  readonly change: Uint8Array;
  /** Ids of the blobs before and after; "" for none. */
  readonly before: (row: number) => string;
  readonly after: (row: number) => string;
}

interface Row {
  readonly path: number;
  readonly change: number;
  readonly before: () => string;
  readonly after: () => string;
}

/** Puts rows of commits and of merges together in the order in which they landed. */
export function mainlineOf(history: History, merges: readonly Merges[]): MainlineRows {
  const columns = originOf(history)?.columns;
  const table = byteTable(columns === undefined ? undefined : { start: columns.pathStart, bytes: columns.pathBytes });
  const rows: Row[] = [];
  const start = new Uint32Array(history.landed.count + 1);
  const ofMerge = mergeRows(merges, columns?.width ?? 5, table);
  history.landed.commit.forEach((commit, change) => {
    const isMerge = ((history.commits.flags[commit] ?? 0) & commitFlag.merge) !== 0;
    rows.push(...(isMerge ? ofMerge(history.commits.oid(commit)) : ownRows(history, commit)));
    start[change + 1] = rows.length;
  });
  return {
    start,
    path: Int32Array.from(rows, ({ path }) => path),
    paths: pathsOf(table.start(), table.bytes()),
    change: Uint8Array.from(rows, ({ change }) => change),
    before: (row) => rows[row]?.before() ?? "",
    after: (row) => rows[row]?.after() ?? "",
  };
}

function ownRows({ rows }: History, commit: number): readonly Row[] {
  const named = (column: "before" | "after", row: number): string => {
    const blobs = rows.blobs();
    const blob = blobs[column][row] ?? -1;
    return blob < 0 ? "" : blobs.oid(blob);
  };
  return Array.from({ length: (rows.start[commit + 1] ?? 0) - (rows.start[commit] ?? 0) }, (_, at) => {
    const row = (rows.start[commit] ?? 0) + at;
    return {
      path: rows.path[row] ?? 0,
      change: rows.change[row] ?? 0,
      before: () => named("before", row),
      after: () => named("after", row),
    };
  });
}

function mergeRows(pieces: readonly Merges[], width: number, table: ReturnType<typeof byteTable>): (oid: string) => readonly Row[] {
  const numbers = pieces.map(({ pathStart, pathBytes }) =>
    Int32Array.from({ length: pathStart.length - 1 }, (_, path) => table.intern(pathBytes, pathStart[path] ?? 0, pathStart[path + 1] ?? 0)),
  );
  return (oid) => {
    const words = wordsFromHex(oid, width);
    const at = words === undefined ? -1 : pieces.findIndex((piece) => piece.table.findWords(words, 0) >= 0);
    const piece = pieces[at];
    if (words === undefined || piece === undefined) return [];
    const entry = piece.table.findWords(words, 0);
    const blob = (value: number | undefined): string => (value === undefined || value < 0 ? "" : hexOf(piece.blobs, width, value));
    return Array.from({ length: (piece.start[entry + 1] ?? 0) - (piece.start[entry] ?? 0) }, (_, nth) => {
      const row = (piece.start[entry] ?? 0) + nth;
      return {
        path: numbers[at]?.[piece.path[row] ?? 0] ?? 0,
        change: piece.change[row] ?? 0,
        before: () => blob(piece.before[row]),
        after: () => blob(piece.after[row]),
      };
    });
  };
}

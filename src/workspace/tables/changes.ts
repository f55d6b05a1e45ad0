import { printable } from "#base";
import { changeType } from "#history";
import { value } from "#picture";
import type { ExportTable } from "./table.ts";

const changeNames = new Map<number, string>(Object.entries(changeType).map(([name, type]) => [type, name]));

/** A row per commit and path it touched; merges have none. */
export const changesTable: ExportTable = {
  name: "changes",
  needs: ["history"],
  columns: (picture) => {
    const history = value(picture, "history");
    if (history === undefined) return [];
    const { commits, rows, paths } = history;
    const names = Array.from({ length: paths.count }, (_, index) => printable(paths.path(index)));
    const commitOf = rowCommits(commits.count, rows.start, rows.count);
    const oids = Array.from({ length: commits.count }, (_, commit) => commits.oid(commit));
    const all = Array.from({ length: rows.count }, (_, row) => row);
    return [
      { name: "commit", type: "STRING", data: all.map((row) => oids[commitOf[row] ?? 0] ?? null) },
      { name: "path", type: "STRING", data: all.map((row) => names[rows.path[row] ?? -1] ?? null) },
      { name: "file", type: "STRING", data: all.map((row) => names[rows.file[row] ?? -1] ?? null) },
      { name: "change", type: "STRING", data: all.map((row) => changeNames.get(rows.change[row] ?? 0) ?? null) },
    ];
  },
};

/** The commit each row belongs to. */
function rowCommits(commits: number, start: Uint32Array, rows: number): Int32Array {
  const out = new Int32Array(rows);
  for (let commit = 0; commit < commits; commit++) out.fill(commit, start[commit] ?? 0, start[commit + 1] ?? 0);
  return out;
}

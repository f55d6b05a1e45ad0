import { commitFlag, commitKind } from "#history";
import { value } from "#picture";
import type { ExportTable, ExportColumn } from "./table.ts";

const kindNames = new Map<number, string>(Object.entries(commitKind).map(([name, kind]) => [kind, name]));

/** A row per commit: when, of what kind, and with which change it reached the mainline. Not by whom. */
export const commitsTable: ExportTable = {
  name: "commits",
  needs: ["history"],
  columns: (picture) => {
    const history = value(picture, "history");
    if (history === undefined) return [];
    const { commits, landed } = history;
    const all = Array.from({ length: commits.count }, (_, commit) => commit);
    const flag = (name: string, bit: number): ExportColumn => ({
      name,
      type: "BOOLEAN",
      data: all.map((commit) => ((commits.flags[commit] ?? 0) & bit) !== 0),
    });
    return [
      { name: "commit", type: "STRING", data: all.map(commits.oid) },
      { name: "time", type: "TIMESTAMP", data: all.map((commit) => new Date((commits.time[commit] ?? 0) * 1000)) },
      { name: "kind", type: "STRING", data: all.map((commit) => kindNames.get(commits.kind[commit] ?? 0) ?? null) },
      { name: "landed_with", type: "STRING", data: all.map((commit) => oidOf(landed.commit[commits.landed[commit] ?? -1], commits.oid)) },
      flag("merge", commitFlag.merge),
      flag("bot", commitFlag.bot),
      flag("agent", commitFlag.agent),
      flag("revert", commitFlag.revert),
      flag("bulk", commitFlag.bulk),
    ];
  },
};

const oidOf = (commit: number | undefined, oid: (commit: number) => string): string | null => (commit === undefined ? null : oid(commit));

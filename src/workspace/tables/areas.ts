import { printable } from "#base";
import { value } from "#picture";
import type { ExportTable } from "./table.ts";

/** A row per area. */
export const areasTable: ExportTable = {
  name: "areas",
  needs: ["areas"],
  columns: (picture) => {
    const list = value(picture, "areas")?.list ?? [];
    return [
      { name: "area", type: "STRING", data: list.map(({ id }) => printable(id)) },
      { name: "kind", type: "STRING", data: list.map(({ kind }) => kind) },
      { name: "because", type: "STRING", data: list.map(({ because }) => printable(because)) },
      { name: "files", type: "INT32", data: list.map(({ files }) => files) },
    ];
  },
};

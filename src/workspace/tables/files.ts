import { printable } from "#base";
import type { CodeFile } from "#code";
import { value } from "#picture";
import type { ExportTable, ExportColumn } from "./table.ts";

/** A row per file of the tree. */
export const filesTable: ExportTable = {
  name: "files",
  needs: ["tree", "areas"],
  columns: (picture) => {
    const files = value(picture, "tree")?.files ?? [];
    const areas = value(picture, "areas");
    const text = (name: string, of: (file: CodeFile, index: number) => string | undefined): ExportColumn => ({
      name,
      type: "STRING",
      data: files.map((file, index) => of(file, index) ?? null),
    });
    const count = (name: string, of: (file: CodeFile) => number): ExportColumn => ({
      name,
      type: "INT32",
      data: files.map((file) => measured(of(file))),
    });
    return [
      text("path", (file) => printable(file.path)),
      text("blob", (file) => file.blob),
      text("role", (file) => file.role),
      text("language", (file) => file.language),
      text("area", (_, index) => areas?.list[areas.ofFile[index] ?? -1]?.id),
      count("bytes", (file) => file.bytes),
      count("lines", (file) => file.lines),
      count("indent_sum", (file) => file.indentSum),
      count("indent_max", (file) => file.indentMax),
      count("todo", (file) => file.markers.todo),
      count("fixme", (file) => file.markers.fixme),
      count("hack", (file) => file.markers.hack),
      count("suppressions", (file) => file.markers.suppressions),
      count("muted_tests", (file) => file.markers.mutedTests),
    ];
  },
};

/** -1 stands for "not measured"; a table has a word for that. Sizes beyond 2 GiB do not fit the column. */
const measured = (count: number): number | null => (count < 0 || count > 0x7fff_ffff ? null : count);

import type { PartName, Picture } from "#picture";

/** One column of an exported table. `null` is what is not known. */
export type ExportColumn =
  | { readonly name: string; readonly type: "STRING"; readonly data: readonly (string | null)[] }
  | { readonly name: string; readonly type: "INT32"; readonly data: readonly (number | null)[] }
  | { readonly name: string; readonly type: "BOOLEAN"; readonly data: readonly boolean[] }
  | { readonly name: string; readonly type: "TIMESTAMP"; readonly data: readonly Date[] };

/** A table for other tools: one file of `export --parquet`. Never a row per person (people.md, rule 1). */
export interface ExportTable {
  readonly name: string;
  readonly needs: readonly PartName[];
  readonly columns: (picture: Picture) => readonly ExportColumn[];
}

import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { counted, exitCode, printable } from "#base";
import { type ExportTable, exportTables, makeFolder } from "#workspace";
import { parquetWriteFile } from "hyparquet-writer";
import type { Invocation } from "../command.ts";
import { openFor, progressFor } from "../present.ts";

/** Writes each table as one Parquet file; a file is there whole or not at all. */
export async function writeParquet(invocation: Invocation, folder: string): Promise<number> {
  const workspace = await openFor(invocation, invocation.positionals[0]);
  const progress = progressFor(invocation);
  const needs = [...new Set(exportTables.flatMap((table) => table.needs))];
  const picture = await workspace.gather(needs, { onProgress: progress.report, signal: invocation.signal }).finally(progress.clear);
  await makeFolder(folder);
  for (const table of exportTables) {
    invocation.signal.throwIfAborted();
    const rows = await writeTable(folder, table, table.columns(picture));
    invocation.terminal.out(`${printable(join(folder, table.name))}.parquet  ${counted(rows, "row")}\n`);
  }
  return exitCode.fine;
}

async function writeTable(folder: string, { name }: ExportTable, columns: ReturnType<ExportTable["columns"]>): Promise<number> {
  const file = join(folder, `${name}.parquet`);
  const part = `${file}.${process.pid}.part`;
  try {
    parquetWriteFile({
      filename: part,
      createdBy: "fairlead",
      columnData: columns.map((column) => ({ ...column, data: [...column.data] })),
    });
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return columns[0]?.data.length ?? 0;
}

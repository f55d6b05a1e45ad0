import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { printable, UserError } from "#base";
import { makeFolder } from "../make-folder.ts";
import { snapshotFrom } from "./from-dump.ts";
import { ownSnapshotFile } from "./own-file.ts";
import { loadSnapshot } from "./snapshot.ts";

/** What came of bringing in a snapshot: its day, how many products it holds, and the day of the one before. */
export interface Refreshed {
  readonly asOf: string;
  readonly products: number;
  readonly was: string;
  /** Where it is kept; `undefined` where the one that is there is as new. */
  readonly file: string | undefined;
}

/** The list is about 2 MB. */
const mostBytes = 30_000_000;
const hint = "Fetch https://endoflife.date/api/v1/products/full with a tool of your own, and name the file.";

/** Brings in the days of end of life from a file that a person fetched: nothing here reaches for the network. Throws `UserError`. */
export async function refreshEndOfLife(from: string): Promise<Refreshed> {
  const found = await stat(from).catch(() => undefined);
  if (found?.isFile() !== true) throw new UserError(`there is no file ${printable(from)}`, { hint });
  if (found.size > mostBytes) throw new UserError(`${printable(from)} is larger than 30 MB`, { hint });
  const snapshot = await snapshotFrom(await readFile(from, "utf8"));
  if (snapshot === undefined) throw new UserError(`${printable(from)} is not endoflife.date's full list of products`, { hint });
  const { asOf: was } = await loadSnapshot();
  const done = { asOf: snapshot.asOf, products: snapshot.products.length, was };
  if (snapshot.asOf <= was) return { ...done, file: undefined };
  const file = ownSnapshotFile();
  await makeFolder(dirname(file));
  await writeFile(`${file}.new`, `${JSON.stringify(snapshot)}\n`);
  await rename(`${file}.new`, file);
  return { ...done, file };
}

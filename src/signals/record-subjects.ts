import { folderOf, groupedBy } from "#base";
import type { Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { areasOf, filesOf } from "./governs.ts";
import type { Subject } from "./types.ts";

/** Files a subject names at most: they only order it by recent change, and find it by path. */
const most = 500;

/** One record, with what it is about. */
export function recordSubject(picture: Picture, record: DirectionRecord): Subject {
  const files = filesOf(picture, record);
  return {
    kind: "record",
    id: record.path,
    parts: [record.path],
    of: record.kind,
    paths: [record.path, ...files.slice(0, most)],
    areas: areasOf(picture, files),
  };
}

/** Several records of a folder, as one thing to see to. */
export function recordsSubject(records: readonly DirectionRecord[], folder = folderOf(records[0]?.path ?? "")): Subject {
  const of = records[0]?.kind;
  return {
    kind: "record",
    id: folder,
    parts: [folder],
    ...(of === undefined ? {} : { of }),
    paths: records.slice(0, most).map((record) => record.path),
    areas: [],
  };
}

/** Records by the log they lie in: the longest folder of a log that holds them, else their own. */
export const byLog = <R extends DirectionRecord>(
  logs: readonly { readonly folder: string }[],
  records: readonly R[],
): ReadonlyMap<string, readonly R[]> => groupedBy(records, (record) => logFolder(logs, record.path));

/** The folder of the log that all of these lie in, or the one that holds their logs. */
export function logsFolder(logs: readonly { readonly folder: string }[], records: readonly DirectionRecord[]): string {
  const folders = [...new Set(records.map(({ path }) => logFolder(logs, path)))];
  return folders.reduce((shared, folder) => sharedFolder(shared, folder));
}

function sharedFolder(one: string, other: string): string {
  let shared = one;
  while (shared !== "" && shared !== other && !other.startsWith(`${shared}/`)) shared = folderOf(shared);
  return shared;
}

/** The folder of the log a record lies in. */
export function logFolder(logs: readonly { readonly folder: string }[], path: string): string {
  const holding = logs.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`)).map(({ folder }) => folder);
  return holding.sort((a, b) => b.length - a.length)[0] ?? folderOf(path);
}

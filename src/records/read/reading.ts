import type { Path } from "#base";
import type { DirectionRecord, Kind, RecordFile, RecordSet } from "../types.ts";
import { readersFor } from "./load.ts";
import { readRecordWith } from "./record.ts";
import { kindAt, readSetWith, type RecordInput } from "./set.ts";

/**
 * Reads every record, and what stands between them. What a record says wrong is among its problems; a file that holds
 * none is in `left`, with the reason. Never throws.
 */
export async function readRecordSet(input: RecordInput, kinds: readonly Kind[]): Promise<RecordSet> {
  const logs = new Map(input.logs.flatMap((log) => log.records.map((path): readonly [Path, Path] => [path, log.folder])));
  const readers = await readersFor(input.files, (file) => kindAt(file.path, input.folder, kinds, logs), input.sidecar);
  return readSetWith(input, kinds, readers);
}

/** One record on its own, its links unresolved; a message when its file holds no text. */
export async function readRecord(file: RecordFile, kind: Kind): Promise<DirectionRecord | string> {
  const readers = await readersFor([file], () => kind, undefined);
  return readRecordWith(file, kind, { path: "", entries: [] }, readers);
}

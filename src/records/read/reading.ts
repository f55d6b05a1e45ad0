import type { Path } from "#base";
import type { DecisionStatus, DirectionRecord, Kind, RecordFile, RecordSet } from "../types.ts";
import { readersFor } from "./load.ts";
import { readRecordWith } from "./record.ts";
import { readStatus } from "./status.ts";
import { takeApart } from "./take-apart.ts";
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

/** Reads the status alone that a version of a decision states; `undefined` for what is no text. */
export async function decisionStatusReader(): Promise<(bytes: Uint8Array) => DecisionStatus | undefined> {
  const { readYaml } = await import("./yaml.ts");
  return (bytes) => {
    const taken = takeApart({ path: "", bytes }, { path: "", entries: [] }, readYaml);
    return typeof taken === "string" ? undefined : readStatus(taken.parts).status.value;
  };
}

/** One record on its own, its links unresolved; a message when its file holds no text. */
export async function readRecord(file: RecordFile, kind: Kind): Promise<DirectionRecord | string> {
  const readers = await readersFor([file], () => kind, undefined);
  return readRecordWith(file, kind, { path: "", entries: [] }, readers);
}

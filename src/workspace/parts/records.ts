import type { Part } from "#base";
import type { StatusEvent } from "#picture";
import type { RecordSet } from "#records";
import { findKept, keep } from "../kept/kept.ts";
import { keptKey } from "../kept/key.ts";
import { noRecordsForm } from "../kept/no-records.ts";
import type { Gathering } from "./context.ts";

/** Records of the work tree when `at` is its HEAD, marked where they differ; else of the commit. */
export async function readRecordsPart(gathering: Gathering): Promise<Part<RecordSet>> {
  const value = await gathered(gathering);
  const read = value.all.length;
  return { state: "ready", value, coverage: { read, of: read, unit: "records" } };
}

async function gathered({ git, store, repository, config, recordStamp }: Gathering): Promise<RecordSet> {
  const { gatherRecords, isNothing, noRecords } = await import("../records/gather.ts");
  const keyNow = async (): Promise<string | undefined> => {
    const stamp = repository.shallow ? undefined : await recordStamp.now();
    return stamp === undefined ? undefined : keptKey(repository, config, `no records ${stamp}`);
  };
  const known = await keyNow();
  if (known !== undefined && (await findKept(await store(), noRecordsForm, known)) === true) return noRecords(config);
  const set = await gatherRecords(git, repository.at.oid, config, recordStamp.lookedIn);
  const key = isNothing(set) ? await keyNow() : undefined;
  if (key !== undefined) await keep(await store(), noRecordsForm, key, true);
  return set;
}

/** How statuses moved, from the versions of each record that history holds. */
export async function readStatuses(_gathering: Gathering): Promise<Part<readonly StatusEvent[]>> {
  return { state: "unavailable", reason: "records are not read yet", hint: "" };
}

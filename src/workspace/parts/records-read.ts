import type { RecordSet } from "#records";
import { findKept, keep } from "../kept/kept.ts";
import { keptKey } from "../kept/key.ts";
import { noRecordsForm } from "../kept/no-records.ts";
import type { Gathering } from "./context.ts";

/** Reads the records, or knows from an earlier run that there are none; notes where they are looked for before any is read. */
export async function recordsRead({ git, store, repository, config, recordStamp }: Gathering): Promise<RecordSet> {
  const { gatherRecords, isNothing, noRecords } = await import("../records/gather.ts");
  const keyNow = async (): Promise<string | undefined> => {
    const stamp = repository.shallow ? undefined : await recordStamp.now();
    return stamp === undefined ? undefined : keptKey(repository, config, `no records ${stamp}`);
  };
  const known = await keyNow();
  const left = known === undefined ? undefined : await findKept(await store(), noRecordsForm, known);
  if (left !== undefined) return noRecords(config, left);
  const set = await gatherRecords(git, repository.at.oid, config, recordStamp.lookedIn);
  const key = isNothing(set) ? await keyNow() : undefined;
  if (key !== undefined) await keep(await store(), noRecordsForm, key, set.left);
  return set;
}

import type { RecordSet } from "#records";
import { isNothing, noRecords } from "../records/nothing.ts";
import { keptFirstSeen } from "../kept/first-seen.ts";
import { findKept, keep } from "../kept/kept.ts";
import { keptKey } from "../kept/key.ts";
import { noRecordsForm } from "../kept/no-records.ts";
import type { Gathering } from "./context.ts";

/** Reads the records, or knows from an earlier run that there are none; notes where they are looked for before any is read. */
export async function recordsRead({ git, store, repository, config, recordStamp }: Gathering): Promise<RecordSet> {
  const keyNow = async (): Promise<string | undefined> => {
    const stamp = repository.shallow ? undefined : await recordStamp.now();
    return stamp === undefined ? undefined : keptKey(repository, config, `no records ${stamp}`);
  };
  const known = await keyNow();
  const left = known === undefined ? undefined : await findKept(await store(), noRecordsForm, known);
  if (left !== undefined) return noRecords(config, left);
  const [{ gatherRecords }, { firstSeen }] = await Promise.all([import("../records/gather.ts"), import("../records/first-seen.ts")]);
  const at = repository.at.oid;
  const seen = keptKey(repository, config, "first seen");
  const set = await gatherRecords(git, at, config, {
    lookedIn: recordStamp.lookedIn,
    firstSeenOf: async (paths) => keptFirstSeen(await store(), seen, paths, (unknown) => firstSeen(git, at, unknown)),
  });
  const key = isNothing(set) ? await keyNow() : undefined;
  if (key !== undefined) await keep(await store(), noRecordsForm, key, set.left);
  return set;
}

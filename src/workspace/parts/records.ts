import type { Part } from "#base";
import type { StatusEvent } from "#picture";
import type { RecordSet } from "#records";
import type { Gathering } from "./context.ts";

/** Records of the work tree when `at` is its HEAD, marked where they differ; else of the commit. */
export async function readRecordsPart({ git, repository, config }: Gathering): Promise<Part<RecordSet>> {
  const { gatherRecords } = await import("../records/gather.ts");
  const value = await gatherRecords(git, repository.at.oid, config);
  const read = value.all.length;
  return { state: "ready", value, coverage: { read, of: read, unit: "records" } };
}

/** How statuses moved, from the versions of each record that history holds. */
export async function readStatuses(_gathering: Gathering): Promise<Part<readonly StatusEvent[]>> {
  return { state: "unavailable", reason: "records are not read yet", hint: "" };
}

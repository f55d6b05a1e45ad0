import type { Part } from "#base";
import type { RecordSet } from "#records";
import type { Gathering } from "./context.ts";
import { recordsRead } from "./records-read.ts";

/** Records of the work tree when `at` is its HEAD, marked where they differ; else of the commit. */
export async function readRecordsPart(gathering: Gathering): Promise<Part<RecordSet>> {
  const value = await recordsRead(gathering);
  const read = value.all.length;
  return { state: "ready", value, coverage: { read, of: read, unit: "records" } };
}

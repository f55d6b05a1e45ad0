import type { Part } from "#base";
import { recordVersions, type StatusEvent, statusEventsOf } from "#picture";
import { type DecisionStatus, decisionStatusReader } from "#records";
import type { Gathering } from "./context.ts";

/** How statuses moved, from the versions of each record that history holds. */
export async function readStatuses(gathering: Gathering): Promise<Part<readonly StatusEvent[]>> {
  const [records, history] = await Promise.all([gathering.part("records"), gathering.part("history")]);
  if (records.state === "unavailable") return records;
  if (history.state === "unavailable") return history;
  const versions = recordVersions(
    history.value,
    records.value.decisions.map(({ path }) => path),
  );
  const read = await statusesOf(gathering, versions);
  const value = statusEventsOf(history.value, versions, (blob) => read.get(blob));
  const there = versions.filter(({ after }) => read.has(after)).length;
  const coverage = { read: there, of: versions.length, unit: "versions of records" };
  if (there < versions.length)
    return { state: "partial", value, coverage, reason: "some versions of records are not in this clone, or are no text" };
  return { state: "ready", value, coverage };
}

/** The status that each version states, by blob. */
async function statusesOf(
  { git, options }: Gathering,
  versions: readonly { readonly before: string | undefined; readonly after: string }[],
): Promise<ReadonlyMap<string, DecisionStatus>> {
  const oids = [...new Set(versions.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after])))];
  const found = new Map<string, DecisionStatus>();
  if (oids.length === 0) return found;
  const statusOf = await decisionStatusReader();
  options.onProgress?.({ stage: "reading earlier records", done: 0, of: oids.length, unit: "versions" });
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  await git.readBlobs(
    oids,
    (oid, bytes) => {
      const status = statusOf(bytes);
      if (status !== undefined) found.set(oid, status);
    },
    { maxBytes: 1_000_000, ...signal },
  );
  return found;
}

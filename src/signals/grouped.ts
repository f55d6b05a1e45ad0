import type { DirectionRecord } from "#records";
import { byLog } from "./record-subjects.ts";
import type { Draft } from "./types.ts";

/** So many like findings stand for themselves; more are one thing to see to. */
export const aloneUpTo = 3;

/** One finding for each record, or one for each log where there are more than can be read. */
export function eachOrTogether<R extends DirectionRecord>(
  logs: readonly { readonly folder: string }[],
  records: readonly R[],
  each: (record: R) => Draft,
  together: (records: readonly R[], folder: string) => Draft,
): readonly Draft[] {
  if (records.length <= aloneUpTo) return records.map(each);
  return [...byLog(logs, records)].flatMap(([folder, group]) => (group.length === 1 ? group.map(each) : [together(group, folder)]));
}

import type { DirectionRecord } from "#records";
import { logsFolder } from "./record-subjects.ts";
import type { Draft } from "./types.ts";

/** So many like findings stand for themselves; more are one thing to see to. */
export const aloneUpTo = 3;

/** One finding for each record, or one for all where there are more than can be read: named by the folder that holds their logs. */
export const eachOrTogether = <R extends DirectionRecord>(
  logs: readonly { readonly folder: string }[],
  records: readonly R[],
  each: (record: R) => Draft,
  together: (records: readonly R[], folder: string) => Draft,
): readonly Draft[] => (records.length <= aloneUpTo ? records.map(each) : [together(records, logsFolder(logs, records))]);

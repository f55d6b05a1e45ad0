import type { RecordSet } from "#records";
import type { DecisionLog } from "./types.ts";

/** The decision logs of the records that were read, in order of folder. */
export const decisionLogsOf = ({ logs, decisions }: RecordSet): readonly DecisionLog[] => {
  const byPath = new Map(decisions.map((record) => [record.path, record]));
  return logs.map(({ folder, because, records }) => ({
    folder,
    because,
    records: records.map((path) => ({ path, number: byPath.get(path)?.number?.value, title: byPath.get(path)?.title?.value ?? path })),
  }));
};

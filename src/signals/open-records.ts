import { type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";

/** Statuses in which a record has nothing left to say about today. */
const ended = new Set([
  "met",
  "missed",
  "dropped",
  "rejected",
  "deprecated",
  "superseded",
  "repaid",
  "written-off",
  "done",
  "abandoned",
  "closed",
]);

/** Records of a kind, in order of path. */
export const recordsOf = (picture: Picture, kind: string): readonly DirectionRecord[] =>
  (value(picture, "records")?.all ?? []).filter((record) => record.kind === kind);

/** Whether a record still holds. One without a status does, as long as it is there. */
export const isOpen = (record: DirectionRecord): boolean => !ended.has(record.status.value);

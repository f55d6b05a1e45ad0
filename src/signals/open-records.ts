import { type Picture, value } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";

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

/** Whether a record only asks: a draft answers nothing until it is decided. */
export const isUndecided = (record: DirectionRecord): boolean => record.status.value === "proposed" || record.status.value === "paused";

/** Places where decisions are examples and fixtures, and nobody's. */
const aside = /(^|\/)(tests?|__tests__|[\w-]+-tests?|fixtures?|__fixtures__|testdata|test-data|e2e|examples?|samples?|templates?)\//i;

/** Whether a record is the team's own, and not an example or a fixture. */
export const isOfTheTeam = ({ path }: DirectionRecord): boolean => !aside.test(path);

/** The decisions of this repository, in order of path: those that stand as examples or fixtures are nobody's to answer for. */
export const decisionsOf = (picture: Picture): readonly DecisionRecord[] =>
  (value(picture, "records")?.decisions ?? []).filter(isOfTheTeam);

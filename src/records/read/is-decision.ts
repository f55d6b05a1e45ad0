import type { DecisionRecord, DirectionRecord } from "../types.ts";

/** Whether a record is a decision, with all that is read of one. */
export const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision" && "links" in record;

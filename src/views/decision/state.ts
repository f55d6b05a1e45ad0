import type { DecisionRecord, DecisionStatus } from "#records";
import type { DecisionState } from "./schema.ts";

/** Each status as a shape and its word (LOOK.md, "Shapes"). */
const states: Readonly<Record<DecisionStatus, DecisionState>> = {
  proposed: { mark: "open", word: "Proposed" },
  accepted: { mark: "accepted", word: "Accepted" },
  rejected: { mark: "rejected", word: "Rejected" },
  deprecated: { mark: "ended", word: "Deprecated" },
  superseded: { mark: "ended", word: "Superseded" },
  paused: { mark: "off", word: "Paused" },
  unknown: { mark: "unknown", word: "Status not stated" },
};

export const stateOf = (status: DecisionStatus): DecisionState => states[status];

/** Whether it still waits for an answer. */
export const isOpen = ({ status }: Pick<DecisionRecord, "status">): boolean => status.value === "proposed" || status.value === "paused";

/** Whether it binds: what nobody stated the status of may. */
export const isInForce = ({ status }: Pick<DecisionRecord, "status">): boolean => status.value === "accepted";

import { printable } from "#base";
import { type DirectionRecord, kindOf } from "#records";
import type { DecisionState } from "../decision/schema.ts";

const ends: Readonly<Record<string, DecisionState["mark"]>> = {
  met: "holds",
  repaid: "holds",
  missed: "broken",
  dropped: "ended",
  "written-off": "ended",
};

/** A record's status as a shape and its word: a ring while it asks for something, a disc while it stands; null for a kind without one. */
export function stateOfRecord(record: DirectionRecord): DecisionState | null {
  const kind = kindOf(record.kind);
  if (kind === undefined || kind.statuses.length === 0) return null;
  const status = record.status.value;
  if (status === "unknown") return { mark: "unknown", word: "Not stated" };
  const mark = ends[status] ?? (kind.open.includes(status) ? "open" : "accepted");
  const word = printable(status.replaceAll("-", " "));
  return { mark, word: word.charAt(0).toUpperCase() + word.slice(1) };
}

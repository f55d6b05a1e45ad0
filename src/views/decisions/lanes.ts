import type { DecisionStatus } from "#records";
import type { DecisionRow, Decisions } from "./schema.ts";

const lanes: readonly { readonly id: string; readonly title: string; readonly of: readonly DecisionStatus[] }[] = [
  { id: "open", title: "Open", of: ["proposed", "paused"] },
  { id: "force", title: "In force", of: ["accepted"] },
  { id: "unknown", title: "Status not stated", of: ["unknown"] },
  { id: "past", title: "No longer", of: ["superseded", "deprecated", "rejected"] },
];

/** Rows in lanes by status, in the order given; a lane without a row is left out. */
export const lanesOf = (rows: readonly { readonly status: DecisionStatus; readonly row: DecisionRow }[]): Decisions["lanes"] =>
  lanes
    .map(({ id, title, of }) => ({ id, title, rows: rows.filter(({ status }) => of.includes(status)).map(({ row }) => row) }))
    .filter((lane) => lane.rows.length > 0);

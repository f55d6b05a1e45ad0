import type { Form } from "./kept.ts";

/** That nothing is written down: most repositories hold no record, and finding that out reads as much as finding many. */
export const noRecordsForm: Form<true> = {
  kind: { name: "no-records", version: 1 },
  write: () => ({ none: new Uint8Array(1) }),
  read: (segment) => (segment.bytes("none").length === 1 ? true : undefined),
};

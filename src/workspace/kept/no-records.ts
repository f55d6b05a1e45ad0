import type { RecordSet } from "#records";
import { hasFields, isText, jsonBytes, jsonFrom } from "./json.ts";
import type { Form } from "./kept.ts";

type Left = RecordSet["left"];

const isLeft = (value: unknown): value is Left =>
  Array.isArray(value) && value.every((entry) => hasFields(entry, { path: isText, because: isText }));

/**
 * That nothing is written down, and which files were looked into for it: most repositories hold no record, and finding
 * that out reads as much as finding many.
 */
export const noRecordsForm: Form<Left> = {
  kind: { name: "no-records", version: 2 },
  write: (left) => ({ left: jsonBytes(left) }),
  read: (segment) => {
    const left = jsonFrom(segment.bytes("left"));
    return isLeft(left) ? left : undefined;
  },
};

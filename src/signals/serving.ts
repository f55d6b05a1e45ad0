import { type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { textsOf } from "./record-fields.ts";

/** Records that one of these keys of a record points to. */
export function referredTo(picture: Picture, record: DirectionRecord, keys: readonly string[]): readonly DirectionRecord[] {
  const records = value(picture, "records");
  return records === undefined
    ? []
    : keys.flatMap((key) => textsOf(record, key).flatMap((reference) => records.find(reference, record.path)));
}

/** Records that point to this one by any of these keys, itself left out. */
export const referringTo = (picture: Picture, record: DirectionRecord, keys: readonly string[]): readonly DirectionRecord[] =>
  (value(picture, "records")?.all ?? []).filter(
    (other) => other !== record && referredTo(picture, other, keys).some((one) => one.path === record.path),
  );

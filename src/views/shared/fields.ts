import { parseDay, type Seconds } from "#base";
import type { DirectionRecord, Value } from "#records";

/** A field of a record as text; `undefined` when it is not stated, or is no plain value. */
export function textField(record: DirectionRecord, key: string): string | undefined {
  const found = record.fields[key]?.value;
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean" ? String(found) : undefined;
}

/** A field that holds a day. */
export const dayField = (record: DirectionRecord, key: string): Seconds | undefined => parseDay(textField(record, key)?.slice(0, 10) ?? "");

/** A field that holds one or several plain values. */
export function listField(record: DirectionRecord, key: string): readonly string[] {
  const found = record.fields[key]?.value;
  if (found === undefined || found === null) return [];
  const all: readonly Value[] = Array.isArray(found) ? found : [found];
  return all.flatMap((one) => (typeof one === "string" || typeof one === "number" ? [String(one)] : []));
}

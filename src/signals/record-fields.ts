import { parseDay, type Seconds } from "#base";
import type { DirectionRecord, Value } from "#records";

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** A field's value; `undefined` where the record does not state it. */
export const fieldOf = (record: DirectionRecord, key: string): Value | undefined => record.fields[key]?.value ?? undefined;

/** A field as text; "" where it is not stated, or is more than a word. */
export function textOf(record: DirectionRecord, key: string): string {
  const found = fieldOf(record, key);
  return typeof found === "string" ? found.trim() : typeof found === "number" ? String(found) : "";
}

/** A field that holds one text or a list of them. */
export function textsOf(record: DirectionRecord, key: string): readonly string[] {
  const found = fieldOf(record, key);
  if (found === undefined) return [];
  const list = isList(found) ? found : [found];
  return list.flatMap((one) => (typeof one === "string" && one.trim() !== "" ? [one.trim()] : []));
}

/** The first second of the day a field states. */
export const dayOf = (record: DirectionRecord, key: string): Seconds | undefined => parseDay(textOf(record, key).slice(0, 10));

/** A field within a field that holds more than one value: `accepted: { until: … }`. */
export function within(value: Value | undefined, key: string): Value | undefined {
  return value === undefined || value === null || typeof value !== "object" || isList(value) ? undefined : value[key];
}

/** Entries of a field that is a list of structures: `history: [{ date, ring }]`. */
export function entriesOf(record: DirectionRecord, key: string): readonly Value[] {
  const found = fieldOf(record, key);
  return found !== undefined && isList(found) ? found : [];
}

/** A value as text. */
export const asText = (value: Value | undefined): string => (typeof value === "string" ? value.trim() : "");

/** A value as the first second of a day. */
export const asDay = (value: Value | undefined): Seconds | undefined => parseDay(asText(value).slice(0, 10));

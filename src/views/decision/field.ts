import { parseDay, printable, type Seconds } from "#base";
import type { DirectionRecord, Field, Source, Value } from "#records";

/** What a field of the front matter holds as texts: one, or each of a list; empty where there is none. */
export function textsIn(record: Pick<DirectionRecord, "fields">, key: string): readonly string[] {
  const value = record.fields[key]?.value;
  const all = value === undefined ? [] : isList(value) ? value : [value];
  return all.flatMap((one) => (typeof one === "string" || typeof one === "number" ? [String(one).trim()] : [])).filter((one) => one !== "");
}

/** The first of them. */
export const textIn = (record: Pick<DirectionRecord, "fields">, key: string): string | undefined => textsIn(record, key)[0];

/** The day a field states; `undefined` for none and for what is no day. */
export const dayIn = (record: Pick<DirectionRecord, "fields">, key: string): Seconds | undefined =>
  parseDay((textIn(record, key) ?? "").slice(0, 10));

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** "docs/adr/0003.md:4" */
export const placeOf = ({ path, line }: Source): string => `${printable(path)}${line === undefined ? "" : `:${line}`}`;

/** Where a field stands; null where there is none. */
export const whereOf = (field: Field<unknown> | undefined): string | null => (field === undefined ? null : placeOf(field.source));

import { isoDay } from "#base";
import { type DecisionRecord, type DirectionRecord, type Field, type FieldSpec, isDecisionRecord, type Kind, type Value } from "#records";
import type { EditedField } from "#views";
import { valueTyped } from "../path/values.ts";

/** The fields of a kind as a form shows them, with what the record says in each; then what the kind does not know. */
export async function fieldsOf(kind: Kind, record: DirectionRecord | undefined): Promise<EditedField[]> {
  const { stringify } = await import("../path/yaml.ts");
  const typed = (value: Value): string => stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return kind.fields.map((field) => {
    const stated = record?.fields[field.key]?.value ?? writtenIn(record, field.key);
    return {
      key: field.key,
      label: field.label,
      meaning: field.meaning,
      input: field.input,
      choices: [...(field.choices ?? [])],
      required: field.required,
      drafted: field.drafted,
      value: stated === undefined ? "" : textOf(field, stated, typed),
      stated: stated !== undefined,
    };
  });
}

/** What a record says in its text, not in front matter: its status, its day, who decides. */
function writtenIn(record: DirectionRecord | undefined, key: string): Value | undefined {
  if (record === undefined) return undefined;
  const own = isDecisionRecord(record) ? inDecision(record, key) : undefined;
  if (own !== undefined) return own;
  if (key === "title") return inFile(record.title, record);
  return key === "status" && record.status.value !== "unknown" ? inFile(record.status, record) : undefined;
}

function inDecision(record: DecisionRecord, key: string): Value | undefined {
  const day = key === "date" ? inFile(record.date, record) : undefined;
  if (day !== undefined) return isoDay(day);
  return key === "decision-makers" ? inFile(record.deciders, record) : undefined;
}

/** A value that stands in the record's own text; one told by its file's name or its history is not stated there. */
const inFile = <T extends Value>(field: Field<T> | undefined, { path }: DirectionRecord): T | undefined =>
  field?.source.line !== undefined && field.source.path === path ? field.value : undefined;

function textOf({ input }: FieldSpec, value: Value, typed: (value: Value) => string): string {
  if (value === null) return "";
  if (isList(value))
    return input === "list" || input === "records"
      ? value.map((one) => (typeof one === "string" ? one : typed(one))).join("\n")
      : typed(value);
  return typeof value === "object" ? typed(value) : String(value);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** What was typed into a field, as its value; `undefined` where it is to say nothing. Throws `UserError` for what it does not take. */
export async function valueOf(field: FieldSpec, text: string): Promise<Value | undefined> {
  if (text.trim() === "") return undefined;
  if (field.input === "list" || field.input === "records") {
    return text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }
  return valueTyped(field, text.trim());
}

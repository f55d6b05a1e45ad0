import { printable } from "#base";
import { type Picture, value } from "#picture";
import { type DirectionRecord, type FieldSpec, kindOf } from "#records";
import { whereOf } from "../decision/field.ts";
import { listField } from "../shared/fields.ts";
import { recordLink } from "../shared/record-link.ts";
import { valueWords } from "../shared/value-words.ts";
import type { RecordModel } from "./schema.ts";

type Fact = RecordModel["facts"][number];

/** What a record states, in the order of its kind; then what the kind does not know. */
export function factsOf(picture: Picture, record: DirectionRecord, people: boolean): Fact[] {
  const known = kindOf(record.kind)?.fields ?? [];
  const stated = known.filter(({ key }) => key !== "title" && record.fields[key] !== undefined);
  const other = Object.keys(record.fields).filter((key) => key !== "title" && !known.some((field) => field.key === key));
  return [
    ...stated.map((field) => factOf(picture, record, field, people)),
    ...other.map((key) => factOf(picture, record, { key, label: printable(key), input: "text" }, people)),
    { key: "", label: "File", text: `\`${printable(record.path)}\``, where: null, links: [] },
  ].filter((fact) => fact.text !== "" || fact.links.length > 0);
}

function factOf(
  picture: Picture,
  record: DirectionRecord,
  { key, label, input }: Pick<FieldSpec, "key" | "label" | "input">,
  people: boolean,
): Fact {
  const field = record.fields[key];
  const links = input === "record" || input === "records" ? linksOf(picture, record, key) : [];
  return { key, label, text: field === undefined ? "" : valueWords(key, field.value, people), where: whereOf(field), links };
}

/** The records that a field names; one that is not there is its words alone. */
function linksOf(picture: Picture, record: DirectionRecord, key: string): Fact["links"][number][] {
  const set = value(picture, "records");
  return listField(record, key).map((reference) => {
    const [only, ...more] = set?.find(reference, record.path) ?? [];
    return only === undefined || more.length > 0
      ? { text: `${printable(reference)} (${only === undefined ? "there is no such record" : "it means several"})`, link: null }
      : { text: printable(only.title?.value ?? reference), link: recordLink(only) };
  });
}

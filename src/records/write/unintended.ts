import { isDecision } from "../read/is-decision.ts";
import type { DirectionRecord } from "../types.ts";

/** What each field may change of what is read of a decision. */
const touched: Readonly<Record<string, readonly string[]>> = {
  // A status can carry the day it was given, and what took the place.
  status: ["status", "links", "date", "fields"],
  date: ["date", "fields"],
  "decision-makers": ["deciders", "owner", "fields"],
  title: ["title", "fields"],
};

/** What is read of a record, part by part, without where it stands. */
function parts(record: DirectionRecord): Readonly<Record<string, string>> {
  const fields = Object.entries(record.fields).map(([key, field]) => [key, field?.value]);
  const shared = {
    title: record.title?.value,
    status: record.status.value,
    fields,
    sections: record.sections.map(({ level, title }) => [level, title]),
  };
  const own = isDecision(record)
    ? {
        date: record.date?.value,
        deciders: record.deciders?.value,
        owner: record.owner?.value,
        links: record.links.map(({ verb, to }) => [verb, to]),
        options: record.options.map(({ name, chosen }) => [name, chosen]),
        appliesTo: record.appliesTo?.value,
      }
    : {};
  return Object.fromEntries(Object.entries({ ...shared, ...own }).map(([part, value]) => [part, JSON.stringify(value ?? null)]));
}

/** What an edit of a text changed besides the field it was to change, as the text is read; `undefined` when nothing. */
export function unintended(was: DirectionRecord, now: DirectionRecord, key: string): string | undefined {
  const [before, after] = [parts(was), parts(now)];
  return Object.keys(before).find((part) => before[part] !== after[part] && touched[key]?.includes(part) !== true);
}

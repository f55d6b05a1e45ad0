import type { Problem } from "#base";
import type { DecisionRecord, Field, Kind, RecordFile, Value, Z } from "../types.ts";
import { checkFields, needsSchema } from "./check.ts";
import { readDate } from "./date.ts";
import { formatOf } from "./format.ts";
import { readGoverned } from "./governs.ts";
import { readLinks } from "./links.ts";
import { readNumber } from "./number.ts";
import { readOptions } from "./options.ts";
import type { Parts } from "./parts.ts";
import { readPeople } from "./people.ts";
import { readStatus, type StatusFound } from "./status.ts";
import { slugOf } from "./slug.ts";
import { readTitle } from "./title.ts";

/** A decision, in any of the formats they are written in. */
export function readDecision(kind: Kind, file: RecordFile, parts: Parts, before: readonly Problem[], z: Z | undefined): DecisionRecord {
  const status = readStatus(parts);
  const { source, raw } = status.status;
  const date = readDate(
    parts,
    raw === "" ? undefined : { raw, kind: source.kind, path: source.path, ...(source.line === undefined ? {} : { line: source.line }) },
    status.status.value,
    file.firstSeen,
  );
  const links = readLinks(parts);
  const number = readNumber(parts);
  const asked = needsSchema(kind, parts.entries) || parts.sidecar.length > 0;
  const checked = checkFields(kind, parts, asked ? z : undefined);
  return {
    kind: "decision",
    path: file.path,
    reference: number === undefined ? `decision/${slugOf(file.path)}` : `D-${number.value}`,
    title: readTitle(parts),
    status: status.status,
    otherStatus: status.other,
    number,
    date: date.date,
    ...readPeople(parts),
    links: links.links,
    options: readOptions(parts.outline),
    appliesTo: readGoverned(parts),
    format: formatOf(parts),
    fields: withDelivery(checked.fields, status),
    sections: parts.outline.sections,
    problems: [...before, ...status.problems, ...date.problems, ...links.problems, ...checked.problems],
    ...(file.uncommitted === undefined ? {} : { uncommitted: file.uncommitted }),
  };
}

/** "Implemented" says accepted, and that it is delivered. */
function withDelivery(fields: DecisionRecord["fields"], { delivery, status }: StatusFound): DecisionRecord["fields"] {
  if (delivery === undefined || fields["delivery"] !== undefined) return fields;
  const value: Field<Value> = { ...status, value: delivery };
  return { ...fields, delivery: value };
}

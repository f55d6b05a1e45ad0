import { printable, showMonth } from "#base";
import type { DecisionRecord, RecordSet } from "#records";
import { recordLink } from "../shared/record-link.ts";
import { mayName } from "../shared/may-name.ts";
import type { ViewInput } from "../types.ts";
import type { Filter } from "./filters.ts";
import type { Known } from "./known.ts";
import type { Life } from "./lives.ts";
import type { Scale } from "./scale.ts";
import type { DecisionRow } from "./schema.ts";
import { stillOf } from "./still.ts";

/** What replaced each decision: as it says itself, or as the newer one says. */
export function replacements(set: RecordSet): ReadonlyMap<string, DecisionRecord> {
  const byPath = new Map(set.decisions.map((record) => [record.path, record]));
  const found = new Map<string, DecisionRecord>();
  for (const record of set.decisions)
    for (const { verb, target } of record.links) {
      const other = target === undefined ? undefined : byPath.get(target);
      if (other === undefined) continue;
      if (verb === "superseded by") found.set(record.path, other);
      if (verb === "supersedes" && !found.has(other.path)) found.set(other.path, record);
    }
  return found;
}

export function rowOf(input: ViewInput, known: Known, scale: Scale, filters: readonly Filter[]): DecisionRow {
  const { record, life, findings, replacedBy } = known;
  const owner = record.owner?.value;
  return {
    link: recordLink(record),
    name: printable(record.reference.startsWith("decision/") ? "" : record.reference),
    title: printable(record.title?.value ?? record.path),
    life: drawnLife(record, life, scale, input.picture.repository.at.time),
    owner: owner === undefined ? null : mayName(input) ? printable(owner) : "named",
    ...stillOf(record, {
      picture: input.picture,
      now: input.now,
      life,
      findings,
      replacedBy: replacedBy === undefined ? undefined : printable(replacedBy.reference),
    }),
    uncommitted: record.uncommitted === true,
    shows: filters.flatMap((filter, index) => (filter.passes(known) ? [index] : [])),
  };
}

function drawnLife(record: DecisionRecord, { born, accepted, ended }: Life, { place }: Scale, at: number): DecisionRow["life"] {
  const status = record.status.value;
  if (born === undefined) return null;
  const stops = ended ?? at;
  const words = wordsOf(status, { born, accepted, ended });
  if (status === "unknown") return { deciding: null, force: null, unknown: { from: place(born), to: place(at) }, end: null, words };
  const done = ended !== undefined;
  return {
    deciding: accepted === born ? null : { from: place(born), to: place(accepted ?? stops) },
    force: accepted === undefined ? null : { from: place(accepted), to: place(stops) },
    unknown: null,
    end: status === "rejected" ? "rejected" : done ? "ended" : null,
    words,
  };
}

function wordsOf(status: string, { born, accepted, ended }: Life): string {
  const first = accepted === undefined ? `written ${showMonth(born ?? 0)}` : `accepted ${showMonth(accepted)}`;
  if (status === "rejected") return `${first}, rejected${ended === undefined ? "" : ` ${showMonth(ended)}`}`;
  return ended === undefined ? first : `${first}, ended ${showMonth(ended)}`;
}

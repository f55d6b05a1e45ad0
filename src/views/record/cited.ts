import { printable } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";
import { type DecisionRecord, type DirectionRecord, kindOf } from "#records";
import { stateOf } from "../decision/state.ts";
import { listField } from "../shared/fields.ts";
import { recordLink } from "../shared/record-link.ts";
import type { RecordModel } from "./schema.ts";

/** A record that names another one, and the field it does so in. */
export interface Citation {
  readonly from: DirectionRecord;
  readonly key: string;
}

const key = memoKey<ReadonlyMap<string, readonly Citation[]>>("views: which records name which");

/** Who names each record, by its path, in order of path. */
export function citations(picture: Picture): ReadonlyMap<string, readonly Citation[]> {
  return memo(picture, key, () => {
    const set = value(picture, "records");
    const found = new Map<string, Citation[]>();
    for (const from of set?.all ?? [])
      for (const field of kindOf(from.kind)?.fields ?? []) {
        if (field.input !== "record" && field.input !== "records") continue;
        for (const reference of listField(from, field.key)) {
          const [only, ...more] = set?.find(reference, from.path) ?? [];
          if (only === undefined || more.length > 0 || only.path === from.path) continue;
          const known = found.get(only.path);
          if (known === undefined) found.set(only.path, [{ from, key: field.key }]);
          else known.push({ from, key: field.key });
        }
      }
    return found;
  });
}

export const citedBy = (picture: Picture, record: DirectionRecord): RecordModel["cited"][number][] =>
  (citations(picture).get(record.path) ?? []).map(({ from, key: by }) => ({
    link: recordLink(from),
    name: printable(`${from.reference}${from.title === undefined ? "" : ` “${from.title.value}”`}`),
    by: `as its ${
      kindOf(from.kind)
        ?.fields.find((field) => field.key === by)
        ?.label.toLowerCase() ?? by
    }`,
    state: isDecision(from) ? stateOf(from.status.value) : null,
  }));

/** A decision carries links; no other kind does. */
export const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision" && "links" in record;

import type { Path } from "#base";
import { type DecisionRecord, namedIn, type RecordSet } from "#records";

/** What a record's own words name, by path: the decisions of the set that its sections link to or call by number. */
type Mentions = ReadonlyMap<Path, ReadonlySet<Path>>;

const known = new WeakMap<RecordSet, Mentions>();

/** Read once for all pages of a set: who is mentioned by whom needs every text. */
function mentionsOf(set: RecordSet): Mentions {
  const before = known.get(set);
  if (before !== undefined) return before;
  const found = new Map(set.decisions.map((record) => [record.path, new Set(namedBy(set, record))]));
  known.set(set, found);
  return found;
}

function namedBy(set: RecordSet, record: DecisionRecord): readonly Path[] {
  const names = new Set(record.sections.flatMap(({ text }) => namedIn(text)));
  return [...names].flatMap((name) => {
    const [only, another] = set.find(name, record.path);
    return only === undefined || another !== undefined || only.kind !== "decision" || only.path === record.path ? [] : [only.path];
  });
}

/** Another decision that the text of this one names, or whose text names this one. */
export interface Mention {
  readonly verb: "mentions" | "mentioned by";
  readonly other: DecisionRecord;
}

/** Mentions in text of a decision in both directions: no link says what they mean. */
export function mentionsAround(set: RecordSet, record: DecisionRecord): readonly Mention[] {
  const all = mentionsOf(set);
  return set.decisions.flatMap((other): readonly Mention[] => {
    if (all.get(record.path)?.has(other.path) === true) return [{ verb: "mentions", other }];
    return all.get(other.path)?.has(record.path) === true ? [{ verb: "mentioned by", other }] : [];
  });
}

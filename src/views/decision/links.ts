import { printable } from "#base";
import { type Picture, value } from "#picture";
import { type DecisionRecord, type LinkVerb, otherSide, type RecordLink, type RecordSet } from "#records";
import { recordLink } from "../shared/record-link.ts";
import { nameOfRecord } from "./find.ts";
import { mentionsAround } from "./mentions.ts";
import type { Decision } from "./schema.ts";
import { stateOf } from "./state.ts";

type Row = Decision["links"]["rows"][number];

/** A link between a decision and another, whichever of the two states it. */
export interface Tie {
  readonly verb: LinkVerb;
  /** `undefined` where what is written means no record. */
  readonly other: DecisionRecord | undefined;
  readonly written: string;
  readonly here: boolean;
  readonly there: boolean;
}

/** Links of a decision in both directions, each once. */
export function tiesOf(picture: Picture, record: DecisionRecord): readonly Tie[] {
  const set = value(picture, "records");
  if (set === undefined) return [];
  const ties = new Map<string, Tie>();
  for (const link of record.links) {
    const other = decisionAt(set, link);
    if (other?.path === record.path) continue;
    ties.set(`${link.verb}\u0000${other?.path ?? link.to}`, { verb: link.verb, other, written: link.to, here: true, there: false });
  }
  for (const other of set.decisions) if (other.path !== record.path) for (const link of other.links) fromThere(record, other, link, ties);
  return [...ties.values()];
}

function fromThere(record: DecisionRecord, other: DecisionRecord, link: RecordLink, ties: Map<string, Tie>): void {
  if (link.target !== record.path) return;
  const verb = otherSide[link.verb];
  const key = `${verb}\u0000${other.path}`;
  const known = ties.get(key);
  // That one relates to another adds nothing where a nearer word is said.
  const nearer = [...ties.values()].some((tie) => tie.other?.path === other.path);
  if (known === undefined && verb === "relates to" && nearer) return;
  ties.set(key, { verb, other, written: link.to, here: known?.here ?? false, there: true });
}

const decisionAt = (set: RecordSet, { target }: RecordLink): DecisionRecord | undefined =>
  target === undefined ? undefined : set.decisions.find(({ path }) => path === target);

export function linksOf(picture: Picture, record: DecisionRecord): Decision["links"] {
  const ties = tiesOf(picture, record);
  const linked = ties.map((tie): Row => {
    const stated = tie.here && tie.there ? "in both" : tie.here ? "in this record" : "in the other one";
    return {
      verb: tie.verb,
      name: printable(tie.other === undefined ? tie.written : nameOfRecord(tie.other)),
      link: tie.other === undefined ? null : recordLink(tie.other),
      state: tie.other === undefined ? null : stateOf(tie.other.status.value),
      stated,
    };
  });
  const rows = [...linked, ...mentionRows(picture, record, new Set(ties.flatMap(({ other }) => other?.path ?? [])))];
  const empty =
    rows.length > 0 ? null : { what: "It is linked with no other decision.", why: "None names it, and it names none.", next: null };
  return { rows, empty };
}

/** What is linked already is not said again. */
function mentionRows(picture: Picture, record: DecisionRecord, linked: ReadonlySet<string>): readonly Row[] {
  const set = value(picture, "records");
  const around = set === undefined ? [] : mentionsAround(set, record).filter(({ other }) => !linked.has(other.path));
  return around.map(({ verb, other }) => ({
    verb,
    name: printable(nameOfRecord(other)),
    link: recordLink(other),
    state: stateOf(other.status.value),
    stated: verb === "mentions" ? "in its text" : "in the text of the other one",
  }));
}

import { byText, counted, listed } from "#base";
import { value, yearOf } from "#picture";
import { type DecisionRecord, type DirectionRecord, kindOf, type RecordSet } from "#records";
import { partsOf, rules } from "#signals";
import { isInForce, isOpen } from "../decision/state.ts";
import { findingsByRecord } from "../decisions/findings.ts";
import { hasEnded, lifeOf } from "../decisions/lives.ts";
import { missingParts } from "../shared/coverage.ts";
import { textField } from "../shared/fields.ts";
import { datedHead } from "../shared/dated-head.ts";
import type { ViewInput } from "../types.ts";
import { decisionLine } from "./decision-line.ts";
import { goalLine } from "./goal-line.ts";
import { plainLine } from "./plain-line.ts";
import { principleLine } from "./principle-line.ts";
import type { Direction, DirectionLine } from "./schema.ts";
import { type Told, toldFrom } from "./told.ts";

export const directionQuestion = "What do we want, by which rules, and is it so?";
export const directionNeeds = [
  ...new Set([...partsOf(rules), "records", "proposals", "statuses", "history", "tree", "areas", "imports"] as const),
];

/** Lines of a group before the rest is left to a list. */
const most = 12;

export function buildDirection(input: ViewInput): Direction {
  const { picture } = input;
  const set = value(picture, "records");
  const told = toldFrom(input, findingsByRecord(input));
  const groups = set === undefined ? [] : groupsOf(told, set);
  const lines = groups.flatMap((group) => group.lines);
  return {
    ...datedHead(input, [yearOf(picture.repository.at.time)], {
      question: directionQuestion,
      answer: set === undefined || set.all.length === 0 ? "Nothing is written down where this can read it." : answerOf(set, groups, lines),
      command: "fairlead list",
    }),
    empty: emptyOf(input, set),
    groups,
  };
}

function emptyOf({ picture }: ViewInput, set: RecordSet | undefined): Direction["empty"] {
  const [missing] = missingParts(picture, ["records"]);
  if (missing !== undefined) return { what: "Cannot tell.", why: missing.reason, next: missing.hint };
  if (set !== undefined && set.all.length > 0) return null;
  return {
    what: "Nothing is written down.",
    why: "There is no goal, no principle and no decision where this can read it.",
    next: "fairlead init",
  };
}

type Group = Direction["groups"][number];

/** Goals, principles and decisions always, so that what is missing is seen; risks and debts where there are some. */
function groupsOf(told: Told, set: RecordSet): Group[] {
  const of = (kind: string): readonly DirectionRecord[] => set.all.filter((record) => record.kind === kind);
  const asked = (records: readonly DirectionRecord[]): readonly DirectionRecord[] => records.filter((record) => !isOver(record));
  const decisions = newestFirst(told, standing(set));
  return [
    group("goal", asked(of("goal")), (record) => goalLine(told, record)),
    group("principle", of("principle").toSorted(byRank), (record) => principleLine(told, record)),
    group("decision", decisions, (record) => decisionLine(told, record)),
    ...["risk", "debt"]
      .map((kind) => group(kind, asked(of(kind)), (record) => plainLine(told, record, kind === "risk" ? "Risk" : "Debt")))
      .filter(({ lines }) => lines.length > 0),
  ];
}

function group<R extends DirectionRecord>(id: string, records: readonly R[], line: (record: R) => DirectionLine): Group {
  const kind = kindOf(id);
  const many = kind?.many ?? id;
  const rest = records.length - most;
  return {
    id,
    kind: id,
    one: kind?.one ?? id,
    title: many.charAt(0).toUpperCase() + many.slice(1),
    note: records.length === 0 ? "" : String(records.length),
    lines: records.slice(0, most).map(line),
    more: rest > 0 ? counted(rest, "more", "more") : null,
    empty:
      records.length > 0 ? null : { what: `No ${kind?.one ?? id} is written down.`, why: kind?.question ?? "", next: `fairlead new ${id}` },
  };
}

/** Decisions that nothing has ended. */
const standing = ({ decisions }: RecordSet): readonly DecisionRecord[] => decisions.filter(({ status }) => !hasEnded(status.value));

/** Dropped, repaid, written off: nothing is asked of it any more. */
const isOver = (record: DirectionRecord): boolean => ["dropped", "repaid", "written-off"].includes(record.status.value);

const rankOf = (record: DirectionRecord): number => Number(textField(record, "rank") ?? Number.POSITIVE_INFINITY) || Number.MAX_VALUE;
const byRank = (a: DirectionRecord, b: DirectionRecord): number => rankOf(a) - rankOf(b) || byText(a.path, b.path);

function newestFirst({ input }: Told, records: readonly DecisionRecord[]): readonly DecisionRecord[] {
  const born = new Map(records.map((record) => [record.path, lifeOf(input.picture, record, undefined).born ?? 0]));
  return records.toSorted((a, b) => (born.get(b.path) ?? 0) - (born.get(a.path) ?? 0) || byText(a.path, b.path));
}

/** Decisions by what is known of them: one that is open, or whose status nobody stated, does not stand. */
function statesOf(records: readonly DecisionRecord[]): string {
  const forces = records.filter(isInForce).length;
  const open = records.filter(isOpen).length;
  const rest = records.length - forces - open;
  const parts = [
    ...(forces > 0 ? [`${forces} in force`] : []),
    ...(open > 0 ? [`${open} open`] : []),
    ...(rest > 0 ? [`${rest} with no status stated`] : []),
  ];
  return parts.length === 0 ? "" : ` (${listed(parts)})`;
}

/** Two sentences: what is written down; of how much of it one can say that it is so. */
function answerOf(set: RecordSet, groups: readonly Group[], lines: readonly DirectionLine[]): string {
  const said = groups.flatMap(({ kind, note, lines: own }) => {
    const named = kindOf(kind);
    const count = Number(note.replaceAll(",", "")) || own.length;
    const states = kind === "decision" ? statesOf(standing(set)) : "";
    return count === 0 || named === undefined ? [] : [`${counted(count, named.one, named.many)}${states}`];
  });
  const count = (test: (line: DirectionLine) => boolean): number => lines.filter(test).length;
  const holds = count(({ mark }) => mark === "holds");
  const asks = count(({ word }) => word === "Needs an answer");
  const blind = count(({ mark }) => mark === "unknown");
  const states = [
    ...(holds > 0 ? [`${holds} ${holds === 1 ? "holds" : "hold"}`] : []),
    ...(asks > 0 ? [`${asks} ${asks === 1 ? "needs" : "need"} an answer`] : []),
    ...(blind > 0 ? [`of ${blind === lines.length ? "all of it" : blind} nothing can be told`] : []),
  ];
  return `${listed(said)} are written down.${states.length === 0 ? "" : ` ${states.join("; ").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`}`;
}

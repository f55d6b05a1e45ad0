import { addMonths, printable, type Seconds, showCount, showDay } from "#base";
import {
  checkClaim,
  type CheckedClaim,
  type Claim,
  type Measure,
  type Measured,
  measures,
  outcomeOf,
  type Picture,
  readAt,
  readClaims,
} from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";
import { shellWord } from "#signals";
import { howOf } from "../shared/how.ts";
import type { Figure, Spark } from "../shared/model.ts";
import { textField } from "../shared/fields.ts";
import type { Decision, DecisionState } from "./schema.ts";

type Claims = Decision["claims"];
type Row = Claims["rows"][number];

/** What a decision rests on and expects, looked at again. */
export function claimsOf(
  picture: Picture,
  record: DecisionRecord,
  times: { readonly decided: Seconds | undefined; readonly now: Seconds },
): Claims {
  const check = (claim: Claim): CheckedClaim => checkClaim(picture, measures, claim, times);
  const premises = readClaims(record.fields["premises"]?.value).map(check);
  const expects = readClaims(record.fields["expects"]?.value).map(check);
  const rows = [
    ...premises.map((checked) => claimRow(picture, record, "premise", checked, times.decided)),
    ...expects.map((checked) => claimRow(picture, record, "expectation", checked, times.decided)),
  ];
  const due = expects.filter(({ claim, state }) => state !== "not yet" && claim.by !== undefined);
  return {
    note: rows.length === 0 ? "" : sumWords(premises, expects),
    rows,
    asked: textField(record, "reopen-if") ?? null,
    outcome: due.length === 0 ? null : outcomeOf(due),
    empty:
      rows.length > 0
        ? null
        : {
            what: "It states neither premises nor expectations.",
            why: "Nothing in it can be held against what happened.",
            next: "fairlead measures",
          },
  };
}

/** "2 premises: 1 holds, 1 cannot be told; 2 expectations: …" */
export function sumWords(premises: readonly CheckedClaim[], expects: readonly CheckedClaim[]): string {
  const counts = (of: readonly CheckedClaim[], words: Readonly<Record<CheckedClaim["state"], Plural>>): string =>
    (["holds", "broken", "cannot tell", "not yet"] as const)
      .map((state) => [of.filter((one) => one.state === state).length, words[state]] as const)
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${count === 1 ? word.one : word.many}`)
      .join(", ");
  return [
    ...(premises.length === 0 ? [] : [`premises: ${counts(premises, premiseWords)}`]),
    ...(expects.length === 0 ? [] : [`expectations: ${counts(expects, expectWords)}`]),
  ].join("; ");
}

interface Plural {
  readonly one: string;
  readonly many: string;
}
const same = (word: string): Plural => ({ one: word, many: word });
const premiseWords = {
  holds: { one: "holds", many: "hold" },
  broken: { one: "no longer holds", many: "no longer hold" },
  "cannot tell": same("cannot be told"),
  "not yet": same("not due"),
};
const expectWords = { holds: same("met"), broken: same("missed"), "cannot tell": same("cannot be told"), "not yet": same("not due") };

const premiseStates = {
  holds: { mark: "holds", word: "holds" },
  broken: { mark: "broken", word: "no longer holds" },
  "cannot tell": { mark: "unknown", word: "cannot be told" },
  "not yet": { mark: "open", word: "not due yet" },
} as const satisfies Record<CheckedClaim["state"], DecisionState>;

const expectStates = {
  ...premiseStates,
  holds: { mark: "holds", word: "was met" },
  broken: { mark: "broken", word: "was missed" },
} as const satisfies Record<CheckedClaim["state"], DecisionState>;

/** A claim of a record as a row: what it says, then and now, and whether it holds. */
export function claimRow(
  picture: Picture,
  record: Pick<DirectionRecord, "reference">,
  kind: Row["kind"],
  checked: CheckedClaim,
  decided: Seconds | undefined,
): Row {
  const { claim, now, state } = checked;
  return {
    kind,
    label:
      claim.by === undefined
        ? kind === "premise"
          ? "Premise"
          : "Expected"
        : `${kind === "premise" ? "Premise until" : "Expected by"} ${showDay(claim.by)}`,
    text: claimWords(claim, checked.measure),
    before: checked.before?.state === "told" ? figure(picture, record, checked, checked.before) : null,
    now: figure(picture, record, checked, now),
    state: (kind === "premise" ? premiseStates : expectStates)[state],
    why: now.state === "told" ? "" : printable(now.why),
    spark: sparkOf(picture, checked, decided),
  };
}

/** "At most 8 active people in `src/payments/**`" */
export function claimWords(claim: Claim, measure: Measure | undefined): string {
  if (claim.kind === "spoken") return printable(claim.text);
  const value = unitWords(claim.value, measure);
  const where = claim.globs.length === 0 ? "" : ` in ${claim.globs.map((glob) => `\`${printable(glob)}\``).join(", ")}`;
  return `${measure?.unit.one === "%" ? `${measure.title} ` : ""}${bounds[claim.op]} ${measure === undefined ? `${value} ${printable(claim.measure)}` : value}${where}`;
}

const bounds = { "<": "below", "<=": "at most", ">": "above", ">=": "at least", "=": "exactly", "!=": "not" } as const;

/** "8 active people", "20 %" */
export function unitWords(value: number, measure: Measure | undefined): string {
  const text = Number.isInteger(value) ? showCount(value) : String(value);
  if (measure === undefined) return text;
  return measure.unit.one === "%" ? `${text}\u00a0%` : `${text} ${value === 1 ? measure.unit.one : measure.unit.many}`;
}

function figure(picture: Picture, record: Pick<DirectionRecord, "reference">, checked: CheckedClaim, measured: Measured): Figure {
  const { measure } = checked;
  if (measured.state === "cannot tell" || measure === undefined) return { value: null, text: "not read", how: null };
  const how = howOf(picture, {
    name: measure.title,
    definition: measure.definition,
    n: measured.n,
    confidence: measure.confidence,
    command: measureCommand(checked.claim, record),
    ...(measure.needs.includes("history") ? {} : { from: "tree" as const }),
    ...(measure.source === undefined ? {} : { source: measure.source }),
  });
  const percent = measure.unit.one === "%";
  return { value: measured.value, text: percent ? `${measured.value}\u00a0%` : plainNumber(measured.value), how };
}

/** `fairlead measures active-people --in 'src/payments/**'`: prints the same figure. */
const measureCommand = (claim: Claim, record: Pick<DirectionRecord, "reference">): string =>
  claim.kind === "spoken"
    ? `fairlead show ${shellWord(record.reference)}`
    : `fairlead measures ${shellWord(claim.measure)}${claim.globs.length === 0 ? "" : ` --in ${shellWord(claim.globs.join(","))}`}${claim.window === undefined ? "" : ` --window ${shellWord(claim.window)}`}`;

const plainNumber = (value: number): string => (Number.isInteger(value) ? showCount(value) : String(value));

const points = 9;

/** The measure at nine moments from the day of the decision to now; null for what has no past. */
function sparkOf(picture: Picture, { claim, measure }: CheckedClaim, decided: Seconds | undefined): Spark | null {
  const at = picture.repository.at.time;
  if (claim.kind === "spoken" || measure === undefined || !measure.past) return null;
  const from = decided === undefined || decided > addMonths(at, -6) ? addMonths(at, -24) : decided;
  const values = Array.from({ length: points }, (_, step) => {
    const found = readAt(picture, measure, claim, Math.round(from + ((at - from) * step) / (points - 1)));
    return found.state === "told" ? found.value : null;
  });
  if (values.filter((one) => one !== null).length < 2) return null;
  const last = values.at(-1);
  const now = last === null || last === undefined ? "not told" : unitWords(last, measure);
  return {
    values,
    label: `${measure.title.toLowerCase()}, ${showDay(from)} to ${showDay(at)}; now ${now}`,
    step: false,
    zero: measure.unit.one !== "%",
    aim: claim.value,
  };
}

import { printable, type Seconds, showDay } from "#base";
import { type CheckedClaim, checkClaim, measures, type Picture, readClaims, value } from "#picture";
import type { DirectionRecord } from "#records";
import { claimWords, valueWords } from "#signals";
import { howOf } from "../shared/how.ts";
import type { Overview } from "./schema.ts";

type Row = NonNullable<Overview["beside"]>["rows"][number];

/** Active goals, each beside what its measure comes to. */
export const goalRows = (picture: Picture, now: Seconds): readonly Row[] =>
  (value(picture, "records")?.all ?? [])
    .filter((record) => record.kind === "goal" && record.status.value === "active")
    .map((record) => rowOf(picture, record, checked(picture, record, "measure", now)[0], "Goal"));

/** Premises of accepted decisions that can be measured, those that no longer hold first. */
export const premiseRows = (picture: Picture, now: Seconds): readonly Row[] =>
  (value(picture, "records")?.decisions ?? [])
    .filter((record) => record.status.value === "accepted")
    .flatMap((record) => checked(picture, record, "premises", now).map((claim) => ({ record, claim })))
    .filter(({ claim }) => claim.now.state === "told")
    .toSorted((a, b) => Number(a.claim.state !== "broken") - Number(b.claim.state !== "broken"))
    .map(({ record, claim }) => rowOf(picture, record, claim, "Premise"));

const checked = (picture: Picture, record: DirectionRecord, key: string, now: Seconds): readonly CheckedClaim[] =>
  readClaims(record.fields[key]?.value).map((claim) => checkClaim(picture, measures, claim, { decided: undefined, now }));

const states = {
  holds: { mark: "holds", word: "Holds" },
  broken: { mark: "broken", word: "Does not hold" },
  "not yet": { mark: "unknown", word: "Not due yet" },
  "cannot tell": { mark: "unknown", word: "Cannot tell" },
} as const;

function rowOf(picture: Picture, record: DirectionRecord, claim: CheckedClaim | undefined, kind: string): Row {
  const told = claim?.now.state === "told" ? claim.now : undefined;
  const by = claim?.claim.by;
  return {
    kind,
    said: printable(record.title?.value ?? record.path),
    by: claim === undefined ? "states no measure" : `${printable(claimWords(claim.claim))}${by === undefined ? "" : ` by ${showDay(by)}`}`,
    link: { kind: record.kind === "decision" ? "decision" : "record", id: record.path },
    figure: {
      value: told?.value ?? null,
      text: told === undefined ? "not measured" : valueWords(told.value),
      how:
        claim?.measure === undefined || told === undefined
          ? null
          : howOf(picture, {
              name: claim.measure.title,
              definition: claim.measure.definition,
              n: told.n,
              command: "fairlead measures",
              confidence: claim.measure.confidence,
            }),
    },
    unit: told === undefined || claim?.measure === undefined ? "" : told.value === 1 ? claim.measure.unit.one : claim.measure.unit.many,
    ...states[claim?.state ?? "cannot tell"],
    reads: told === undefined ? whyNot(claim) : `on ${showDay(claim?.at ?? 0)}, ${told.n}`,
    spark: null,
  };
}

const whyNot = (claim: CheckedClaim | undefined): string =>
  claim === undefined || claim.now.state === "told" ? "nothing to measure is stated" : printable(claim.now.why);

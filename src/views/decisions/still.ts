import { counted, daysBetween, printable, type Seconds, showDay } from "#base";
import { type CheckedClaim, checkClaim, measures, type Picture, readClaims } from "#picture";
import type { DecisionRecord } from "#records";
import type { Finding } from "#signals";
import { dueWords } from "../shared/due.ts";
import { dayField } from "../shared/fields.ts";
import type { Life } from "./lives.ts";
import type { DecisionRow } from "./schema.ts";

type Still = Pick<DecisionRow, "mark" | "still">;

/** What is known beside the record itself. */
export interface Around {
  readonly picture: Picture;
  readonly now: Seconds;
  readonly life: Life;
  /** What the rules say of it, the most severe first. */
  readonly findings: readonly Finding[];
  /** Name of what replaced it, where that is written down. */
  readonly replacedBy: string | undefined;
}

/** Whether a decision still holds, in the fewest words: what a rule found goes before what the record says of itself. */
export function stillOf(record: DecisionRecord, around: Around): Still {
  const [worst] = around.findings;
  if (worst !== undefined) return { mark: worst.severity, still: shortOf(worst.statement, record) };
  return byStatus[record.status.value](record, around);
}

const byStatus: Readonly<Record<DecisionRecord["status"]["value"], (record: DecisionRecord, around: Around) => Still>> = {
  proposed: (record, around) => waiting("open", record, around),
  paused: (record, around) => waiting("paused", record, around),
  accepted: inForce,
  superseded: (_, { replacedBy }) => ({
    mark: "ended",
    still: replacedBy === undefined ? "superseded; the file does not say by what" : `superseded by ${replacedBy}`,
  }),
  deprecated: (_, { life }) => ({ mark: "ended", still: `deprecated${since(life.ended)}` }),
  rejected: (_, { life }) => ({ mark: "rejected", still: `rejected${since(life.ended)}` }),
  unknown: () => ({ mark: "unknown", still: "the file says no status" }),
};

const since = (day: Seconds | undefined): string => (day === undefined ? "" : ` ${showDay(day)}`);

function waiting(word: string, record: DecisionRecord, { now, life }: Around): Still {
  const by = dayField(record, "decide-by");
  if (by !== undefined) return { mark: by < now ? "medium" : "open", still: `decide by ${dueWords(by, now)}` };
  const days = life.born === undefined ? "" : ` ${counted(Math.max(0, daysBetween(life.born, now)), "day")}`;
  return { mark: "open", still: `${word}${days}, no date to decide` };
}

function inForce(record: DecisionRecord, { picture, now, life }: Around): Still {
  const claims = claimsOf(picture, record, { decided: life.accepted, now });
  const broken = claims.filter((one) => one.state === "broken").length;
  const held = claims.filter((one) => one.state === "holds").length;
  const review = dayField(record, "review-by");
  const tail = review === undefined ? "" : `; review by ${dueWords(review, now)}`;
  if (broken > 0) return { mark: "broken", still: `${broken} of ${counted(claims.length, "claim does", "claims do")} not hold${tail}` };
  if (held > 0) return { mark: "holds", still: `${held} of ${counted(claims.length, "claim holds", "claims hold")}${tail}` };
  if (review !== undefined) return { mark: review < now ? "low" : "open", still: `review by ${dueWords(review, now)}` };
  const missing = [
    ...(record.owner === undefined ? ["no owner"] : []),
    claims.length === 0 ? "no premise" : "no premise that can be measured",
  ];
  return { mark: "unknown", still: `${missing.join(", ")}: cannot tell` };
}

/** What a decision rested on and expected, looked at again. */
export const claimsOf = (
  picture: Picture,
  record: DecisionRecord,
  times: { readonly decided: Seconds | undefined; readonly now: Seconds },
): readonly CheckedClaim[] =>
  [...readClaims(record.fields["premises"]?.value), ...readClaims(record.fields["expects"]?.value)].map((claim) =>
    checkClaim(picture, measures, claim, times),
  );

/** A finding's statement without the name of the record, which stands beside it: "is broken in 3 places". */
function shortOf(statement: string, record: DecisionRecord): string {
  const names = [`${record.reference} `, `\`${record.path}\` `, `"${record.title?.value ?? ""}" `, `“${record.title?.value ?? ""}” `];
  let rest = statement;
  for (const name of names) if (rest.startsWith(name)) rest = rest.slice(name.length);
  return printable(rest.replace(/^(is|has been) (?=open\b|broken\b)/, ""));
}

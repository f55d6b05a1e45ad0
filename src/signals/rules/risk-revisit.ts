import { daySeconds, daysBetween, type Seconds, showDay, showSpan } from "#base";
import { type ExampleRecord, type Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { today } from "../example-commits.ts";
import { seen } from "../example-records.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { dayOf, textOf } from "../record-fields.ts";
import { recordSubject } from "../record-subjects.ts";
import { dueFrom } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult, Severity } from "../types.ts";

function find(picture: Picture, now: Seconds): RuleResult {
  const risks = recordsOf(picture, "risk");
  if (risks.length === 0) return { findings: [], cannotTell: noneWritten("risk") };
  return {
    findings: risks.flatMap((record) => {
      const day = dayOf(record, "review");
      return day === undefined || now < day + daySeconds ? [] : [draft(picture, now, record, day)];
    }),
  };
}

function severityOf(record: DirectionRecord, late: number): Severity {
  const [impact, likelihood] = [textOf(record, "impact").toLowerCase(), textOf(record, "likelihood").toLowerCase()];
  if (impact.startsWith("high") && !likelihood.startsWith("low")) return "high";
  return impact.startsWith("low") && late < 90 ? "low" : "medium";
}

function draft(picture: Picture, now: Seconds, record: DirectionRecord, day: Seconds): Draft {
  const response = textOf(record, "response");
  return {
    subject: recordSubject(picture, record),
    severity: severityOf(record, daysBetween(day, now)),
    statement: `The risk ${recordName(record)} was to be looked at again by ${showDay(day)}`,
    evidence: [
      stated(picture, `${showSpan(day, now)} past its day${response === "" ? "" : `; response: ${response}`}`, {
        name: "Review of a risk",
        definition: "Days from the review that a risk states to today.",
        n: "1 risk",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: lenses({ risk: "What was judged then is acted on now, and nobody has looked whether it still is so." }),
    trend: undefined,
    questions: [
      { whom: "the owner of the risk", ask: `Is ${recordName(record)} more or less likely than when it was written, and what would tell?` },
    ],
    since: dueFrom(picture, record, day + daySeconds),
  };
}

const risk = (fields: ExampleRecord["fields"]): ExampleRecord => ({
  path: "direction/risks/one-provider.md",
  fields: { owner: "ada", likelihood: "medium", impact: "high: nobody can pay", response: "accept", ...fields },
});

export const riskRevisit: Rule = {
  id: "risk-revisit",
  title: "A risk was to be looked at again",
  question: "Which risk has nobody looked at since it was written?",
  fires: "The review day that a risk states has passed.",
  why: "A register of risks that nobody reads again says what was feared once.",
  source: "ISO 31000:2018 (monitoring and review)",
  against: "It may have been looked at, and nothing changed. Then the next review day says so.",
  severityGiven:
    "High where its impact is high and its likelihood is not low; low where its impact is low and it is less than 90 days late; else medium.",
  triedOn: [],
  needs: ["records"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find,
  examples: () => [
    {
      given: "a risk whose review day has passed",
      picture: seen(risk({ review: "2026-10-01" })),
      found: ["direction/risks/one-provider.md"],
    },
    { given: "one whose review day is today", picture: seen(risk({ review: today })), found: [] },
    { given: "no risk", picture: seen(), found: [], cannotTell: true },
  ],
};

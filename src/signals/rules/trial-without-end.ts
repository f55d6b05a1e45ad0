import { daySeconds, daysBetween, type Seconds, showDay, showSpan } from "#base";
import { examplePicture, type ExampleRecord, type Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { dayOf } from "../record-fields.ts";
import { recordSubject } from "../record-subjects.ts";
import { dueFrom } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import { inRingSince, standsIn } from "../rings.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, now: Seconds, option: RuleOptions): RuleResult {
  const technologies = recordsOf(picture, "technology");
  if (technologies.length === 0) return { findings: [], cannotTell: noneWritten("technology") };
  return {
    findings: technologies.filter((record) => standsIn(record, "trial")).flatMap((record) => draft(picture, now, option, record) ?? []),
  };
}

function draft(picture: Picture, now: Seconds, option: RuleOptions, record: DirectionRecord): Draft | undefined {
  const kill = dayOf(record, "kill-by");
  const since = inRingSince(picture, record);
  if (kill !== undefined) return now < kill + daySeconds ? undefined : past(picture, now, record, kill);
  const at = picture.repository.at.time;
  if (since === undefined || daysBetween(since.time, at) < option("days")) return undefined;
  return {
    ...shared(picture, record),
    severity: "low",
    statement: `${recordName(record)} has been on trial for ${showSpan(since.time, at)}, with no day to end it`,
    evidence: [
      stated(picture, `On trial since ${showDay(since.time)}${since.stated ? "" : ", when its record came"}; no kill-by`, {
        name: "Trial of a technology",
        definition: "Days from when a technology entered the ring trial to the commit read, where it states no kill-by.",
        n: "1 technology",
        command: showCommand(record),
        confidence: since.stated ? "declared" : "inferred",
      }),
    ],
    since: dueFrom(picture, record, since.time + option("days") * daySeconds),
  };
}

const past = (picture: Picture, now: Seconds, record: DirectionRecord, kill: Seconds): Draft => ({
  ...shared(picture, record),
  severity: "medium",
  statement: `The trial of ${recordName(record)} was to end by ${showDay(kill)}`,
  evidence: [
    stated(picture, `${showSpan(kill, now)} past its day, and still on trial`, {
      name: "Trial of a technology",
      definition: "Days from the kill-by of a technology on trial to today.",
      n: "1 technology",
      command: showCommand(record),
    }),
  ],
  since: dueFrom(picture, record, kill + daySeconds),
});

const shared = (picture: Picture, record: DirectionRecord): Pick<Draft, "subject" | "confidence" | "lenses" | "trend" | "questions"> => ({
  subject: recordSubject(picture, record),
  confidence: "declared",
  lenses: lenses({
    risk: "What nobody ends becomes part of the system without having been chosen.",
    sustainability: "Each trial that stays is one more thing to keep up.",
  }),
  trend: undefined,
  questions: [
    { whom: "whoever tries it", ask: `What have we learnt from ${recordName(record)}, and what would make us adopt it or take it out?` },
  ],
});

const seen = (fields: ExampleRecord["fields"]) => () =>
  examplePicture({
    commits: aTeam,
    records: [{ path: "direction/technologies/bun.md", title: "Bun", fields: { ring: "trial", ...fields } }],
    at: today,
  });

const here = ["direction/technologies/bun.md"];
const from = (date: string) => ({ history: [{ date, ring: "trial" }] });

export const trialWithoutEnd: Rule = {
  id: "trial-without-end",
  title: "A trial that nobody ends",
  question: "What was to be tried, and is simply used by now?",
  fires: "A technology is on trial past its kill-by, or for the option's days without one.",
  why: "A trial is cheap because it ends. One that does not is an adoption that nobody decided.",
  source: "Thoughtworks, Build Your Own Technology Radar (trial: worth pursuing, on a project that can handle the risk)",
  against: "A slow project learns slowly. Then a later kill-by says so.",
  severityGiven: "Medium past its kill-by, low without one.",
  triedOn: [],
  needs: ["records"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  options: [{ id: "days", default: 180, minimum: 1, maximum: 3650, meaning: "days a trial may run without a kill-by" }],
  replay: false,
  find,
  examples: () => [
    { given: "a trial past its kill-by", picture: seen({ "kill-by": "2026-10-01", ...from("2026-08-01") }), found: here },
    { given: "a trial whose kill-by is to come", picture: seen({ "kill-by": "2027-01-01", ...from("2025-01-01") }), found: [] },
    { given: "a trial of ten months without a kill-by", picture: seen(from("2026-01-20")), found: here },
    { given: "one of three months", picture: seen(from("2026-08-20")), found: [] },
    { given: "one that was adopted", picture: seen({ ring: "adopt", ...from("2025-01-01") }), found: [] },
    { given: "no technology", picture: () => examplePicture({ commits: aTeam, at: today }), found: [], cannotTell: true },
  ],
};

import { counted, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { eachOrTogether } from "../grouped.ts";
import { likeRecords } from "../like-records.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { textsOf } from "../record-fields.ts";
import { recordSubject } from "../record-subjects.ts";
import { broughtBy } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

function find(picture: Picture): RuleResult {
  const risks = recordsOf(picture, "risk");
  if (risks.length === 0) return { findings: [], cannotTell: noneWritten("risk") };
  return {
    findings: eachOrTogether(
      value(picture, "records")?.logs ?? [],
      risks.filter((record) => textsOf(record, "owner").length !== 1),
      (record) => draft(picture, record),
      (group, folder) => togetherDraft(picture, group, folder),
    ),
  };
}

const meaning = lenses({ risk: "Nobody watches for it, so nobody says when it comes." });

const definition = "Risks that state no owner, or more than one.";

function draft(picture: Picture, record: DirectionRecord): Draft {
  const since = broughtBy(picture, record);
  return {
    subject: recordSubject(picture, record),
    severity: "medium",
    statement: `The risk ${recordName(record)} has no one owner`,
    evidence: [
      stated(picture, textsOf(record, "owner").length === 0 ? "No owner is named" : "More than one owner is named", {
        name: "Owner of a risk",
        definition,
        n: "1 risk",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the team", ask: `Who would notice first if ${recordName(record)} came true?` }],
    ...(since === undefined ? {} : { since }),
  };
}

const togetherDraft = (picture: Picture, group: readonly DirectionRecord[], folder: string): Draft =>
  likeRecords(picture, {
    group,
    folder,
    statement: `${counted(group.length, "risk")} have no one owner`,
    figure: { name: "Owners of risks", definition },
    lenses: meaning,
    ask: "Who would notice first if one of them came true?",
  });

const risk = (slug: string, fields: ExampleRecord["fields"] = {}): ExampleRecord => ({ path: `direction/risks/${slug}.md`, fields });

export const riskOwnerless: Rule = {
  id: "risk-ownerless",
  title: "A risk without an owner",
  question: "Which risk does nobody watch?",
  fires: "A risk names no owner, or more than one. More than a few are one finding.",
  why: "What several are to watch, each leaves to the others.",
  source: "ISO 31000:2018 (risk owner)",
  against: "Two people may truly share it. Then a role that one of them holds says whom to ask.",
  severityGiven: "Medium, always.",
  triedOn: [],
  needs: ["records"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    { given: "a risk without an owner", picture: seen(risk("one-provider")), found: ["direction/risks/one-provider.md"] },
    {
      given: "one with two owners",
      picture: seen(risk("one-provider", { owner: ["ada", "bo"] })),
      found: ["direction/risks/one-provider.md"],
    },
    { given: "one with an owner", picture: seen(risk("one-provider", { owner: "ada" })), found: [] },
    { given: "four without an owner", picture: seen(...["a", "b", "c", "d"].map((slug) => risk(slug))), found: ["direction/risks"] },
    { given: "no risk", picture: seen(), found: [], cannotTell: true },
  ],
};

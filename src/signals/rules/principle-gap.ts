import { counted, listed, type Seconds } from "#base";
import { examplePicture, type ExampleRecord, type Picture } from "#picture";
import { lenses } from "../evidence.ts";
import { aTeam, today } from "../example-commits.ts";
import { recordsOf } from "../open-records.ts";
import { listCommand, stated } from "../record-facts.ts";
import { textOf } from "../record-fields.ts";
import { recordsSubject } from "../record-subjects.ts";
import { noneWritten } from "../record-words.ts";
import type { Rule, RuleResult } from "../types.ts";

/** What principles are asked to speak of, in the words of a sentence. */
const concerns: Readonly<Record<string, string>> = {
  architecture: "architecture",
  quality: "quality",
  risk: "risk",
  debt: "debt",
  "ways-of-working": "ways of working",
};

function find(picture: Picture): RuleResult {
  const principles = recordsOf(picture, "principle");
  if (principles.length === 0) return { findings: [], cannotTell: noneWritten("principle") };
  const spoken = new Set(principles.map((record) => textOf(record, "concern")));
  const missing = Object.keys(concerns).filter((concern) => !spoken.has(concern));
  if (missing.length === 0) return { findings: [] };
  const words = missing.map((concern) => concerns[concern] ?? concern);
  return {
    findings: [
      {
        subject: recordsSubject(principles),
        severity: "low",
        statement: `No principle speaks of ${listed(words)}`,
        evidence: [
          stated(picture, `${counted(principles.length, "principle")}, on ${counted(spoken.size, "concern")}`, {
            name: "Concerns without a principle",
            definition: "Of architecture, quality, risk, debt and ways of working, those that no principle names as its concern.",
            n: counted(principles.length, "principle"),
            command: listCommand("principle"),
          }),
        ],
        confidence: "declared",
        lenses: lenses({ risk: `Where two aims collide over ${listed(words)}, each decision weighs them anew.` }),
        trend: undefined,
        questions: [{ whom: "the team", ask: `When two of us last disagreed about ${words[0] ?? "this"}, what would have settled it?` }],
      },
    ],
  };
}

const seen =
  (...given: readonly string[]) =>
  () =>
    examplePicture({
      commits: aTeam,
      records: given.map((concern, index): ExampleRecord => ({ path: `direction/principles/p${index}.md`, fields: { concern } })),
      at: today,
    });

const all = Object.keys(concerns);

export const principleGap: Rule = {
  id: "principle-gap",
  title: "A concern without a principle",
  question: "Over what does every decision start from nothing?",
  fires:
    "Principles are written down, and none of them speaks of one of the five concerns: architecture, quality, risk, debt, ways of working.",
  why: "Principles let people decide without asking. Where there is none they ask, or each decides otherwise.",
  source: "Own design",
  against: "A team may need no principle there. Few that are used are worth more than many that are not.",
  severityGiven: "Low, always.",
  triedOn: [],
  needs: ["records"],
  helpedBy: [],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    { given: "principles on four of the five concerns", picture: seen(...all.slice(1)), found: ["direction/principles"] },
    { given: "principles on all five", picture: seen(...all), found: [] },
    { given: "no principle", picture: seen(), found: [], cannotTell: true },
  ],
};

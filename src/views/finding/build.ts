import { printable } from "#base";
import { yearOf } from "#picture";
import type { Finding, Lenses, Rule } from "#signals";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { goneRow, settledRow } from "../shared/settled.ts";
import type { Empty } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import { sinceOf } from "./since.ts";
import type { FindingModel } from "./schema.ts";

export const findingQuestion = "What was found, since when, and what could be done about it?";

const lensLabels: Readonly<Record<keyof Lenses, string>> = {
  risk: "Risk",
  delivery: "Delivery capability",
  value: "Customer value",
  sustainability: "Sustainability",
};

export function buildFinding(input: ViewInput): FindingModel {
  const found = foundIn(input);
  const answered = found.answered.find((one) => one.id === input.question.subject);
  const gone = found.gone.find((one) => one.id === input.question.subject);
  const finding = answered ?? [...found.findings, ...found.asked].find((one) => one.id === input.question.subject);
  const rule = input.rules.find((one) => one.id === (finding?.rule ?? input.question.subject?.split(":")[0]));
  const id = printable(input.question.subject ?? "");
  const since = finding === undefined || rule === undefined ? undefined : sinceOf(input, finding, rule);
  return {
    ...headOf(input.picture, [yearOf(input.picture.repository.at.time)], {
      question: findingQuestion,
      answer:
        finding === undefined
          ? `\`${id}\` is not among the findings at this commit.`
          : `${printable(finding.statement)}.`.replace(/\.\.$/, "."),
      command: "fairlead findings",
    }),
    row: finding === undefined ? null : findingRow(finding),
    settled: answered === undefined ? (gone === undefined ? null : goneRow(gone)) : settledRow(answered),
    visible: since?.visible ?? null,
    happened: [...(since?.happened ?? [])],
    unknownSince: since?.unknown ?? null,
    lenses: finding === undefined ? [] : lensesOf(finding),
    questions: finding?.questions.map((one) => ({ ...one })) ?? [],
    rule: rule === undefined ? null : ruleWords(rule),
    empty:
      finding === undefined
        ? absent(
            id,
            found.cannotTell.some((one) => one.rule === rule?.id),
          )
        : null,
  };
}

const lensesOf = (finding: Finding): FindingModel["lenses"] =>
  (["risk", "delivery", "value", "sustainability"] as const)
    .filter((lens) => finding.lenses[lens] !== "")
    .map((lens) => ({ label: lensLabels[lens], text: finding.lenses[lens] }));

const ruleWords = (rule: Rule): FindingModel["rule"] => ({
  id: rule.id,
  title: rule.title,
  question: rule.question,
  why: rule.why,
  against: rule.against,
  source: rule.source,
  severity: rule.severityGiven,
});

/** Not found is not the same as gone: the rule may have been unable to look. */
const absent = (id: string, blind: boolean): Empty =>
  blind
    ? { what: "Cannot tell.", why: `The rule behind \`${id}\` does not have what it needs.`, next: "fairlead doctor" }
    : {
        what: "Not found here.",
        why: `No rule finds \`${id}\` at this commit: it is gone, or it was never there under this name.`,
        next: "fairlead findings",
      };

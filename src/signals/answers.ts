import { kindOf } from "#records";
import { shellWord } from "./shell.ts";
import type { Answer, Finding, FindingAnswer, Rule, Subject } from "./types.ts";

/** Offers an answer to a finding, or none. Rules know nothing of answers: a new kind of answer is one more of these. `id` is the finding's. */
export type Answerer = (rule: Rule, subject: Subject, id: string) => readonly Answer[];

const seeWhy: Answerer = (_, subject) =>
  whatWhyTakes(subject).map((target, index) => ({
    label: index === 0 ? "See why" : "See the other side",
    command: `fairlead why ${shellWord(target)}`,
  }));

/** `why` takes a path or an area: for a pair its two ends. Records have commands of their own. */
function whatWhyTakes(subject: Subject): readonly string[] {
  if (subject.kind === "record" || subject.kind === "technology" || subject.kind === "repository") return [];
  const both = subject.paths.length > 0 ? subject.paths : subject.areas;
  return (subject.kind === "area" ? subject.areas : subject.kind === "path" ? [subject.id] : both).slice(0, 2);
}

/** Several records are named by their folder. */
const isOneRecord = ({ kind, id, paths }: Subject): boolean => kind === "record" && paths[0] === id;

/** What the rule itself says to run, with the one record it is about. */
const act: Answerer = (rule, subject) => {
  // What is done to one record cannot be done to several at once.
  if (rule.acts === undefined || (subject.of !== undefined && !isOneRecord(subject))) return [];
  const record = isOneRecord(subject) ? ` ${shellWord(subject.id)}` : "";
  return [{ ...rule.acts, command: `${rule.acts.command}${record}` }];
};

const seeRecord: Answerer = (_, subject) => {
  if (isOneRecord(subject)) return [{ label: "Read it", command: `fairlead show ${shellWord(subject.id)}` }];
  return subject.of === undefined ? [] : [{ label: "List them", command: `fairlead list ${subject.of}` }];
};

const seeFigures: Answerer = (rule, subject) => {
  const area = subject.kind === "area" ? subject.areas[0] : undefined;
  const scope = area === undefined ? "" : ` --area ${shellWord(area)}`;
  return rule.shownBy === "" ? [] : [{ label: "See the figures", command: `fairlead analyse ${rule.shownBy}${scope}` }];
};

/** A record with everything known about the finding filled in. */
const draft: Answerer = (rule, _, id) =>
  (rule.drafts ?? rule.answeredBy ?? [])
    .flatMap((kind) => kindOf(kind) ?? [])
    .map(({ id: kind, one }) => ({
      label: `Record a ${one}`,
      command: `fairlead new ${kind} --from ${shellWord(id)}`,
      task: { do: "draft", kind },
    }));

/** Asks for the day and the reason where neither is given. */
const notNow: Answerer = (_, __, id) => [{ label: "Not now", command: `fairlead not-now ${shellWord(id)}`, task: { do: "put off" } }];

/** Commands that exist now, the most fitting first. */
export const answerers: readonly Answerer[] = [act, seeWhy, seeRecord, draft, notNow, seeFigures];

/** What can be done about a finding, ready to run, the most fitting first. */
export const answersTo = (rule: Rule, subject: Subject, id: string): readonly Answer[] =>
  answerers.flatMap((answer) => answer(rule, subject, id));

/** A finding that a draft is about: no second draft is offered, but to decide the one that is there. */
export const whileDeciding = (finding: Finding, deciding: FindingAnswer): Finding => ({
  ...finding,
  deciding,
  answers: [
    { label: "Decide it", command: `fairlead decide ${shellWord(deciding.record)}` },
    ...finding.answers.filter(({ command }) => !command.startsWith("fairlead new ")),
  ],
});

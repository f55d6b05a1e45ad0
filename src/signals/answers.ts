import { shellWord } from "./shell.ts";
import type { Answer, Rule, Subject } from "./types.ts";

/** Offers an answer to a finding, or none. Rules know nothing of answers: a new kind of answer is one more of these. `id` is the finding's. */
export type Answerer = (rule: Rule, subject: Subject, id: string) => readonly Answer[];

const seeWhy: Answerer = (_, subject) =>
  whatWhyTakes(subject).map((target, index) => ({
    label: index === 0 ? "See why" : "See the other side",
    command: `fairlead why ${shellWord(target)}`,
  }));

/** `why` takes a path or an area: for a pair its two ends. */
const whatWhyTakes = (subject: Subject): readonly string[] =>
  (subject.kind === "area"
    ? subject.areas
    : subject.kind === "path"
      ? subject.paths
      : subject.paths.length > 0
        ? subject.paths
        : subject.areas
  ).slice(0, 2);

const seeFigures: Answerer = (rule, subject) => {
  const area = subject.kind === "area" ? subject.areas[0] : undefined;
  const scope = area === undefined ? "" : ` --area ${shellWord(area)}`;
  return rule.shownBy === "" ? [] : [{ label: "See the figures", command: `fairlead analyse ${rule.shownBy}${scope}` }];
};

/** Commands that exist now. Records bring theirs by joining this list. */
export const answerers: readonly Answerer[] = [seeWhy, seeFigures];

/** What can be done about a finding, ready to run, the most fitting first. */
export const answersTo = (rule: Rule, subject: Subject, id: string): readonly Answer[] =>
  answerers.flatMap((answer) => answer(rule, subject, id));

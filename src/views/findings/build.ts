import { counted, listed } from "#base";
import { yearOf } from "#picture";
import { type Finding, type Found, type Rule, type Visible, visibleSinceAll } from "#signals";
import { cannotTellRows, untold } from "../shared/cannot-tell.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { goneRow, settledRow } from "../shared/settled.ts";
import type { Empty, FindingRow } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import type { Findings } from "./schema.ts";

export const findingsQuestion = "What needs an answer, and what could not be told?";

export function buildFindings(input: ViewInput): Findings {
  const found = foundIn(input);
  const subject = input.question.subject ?? input.question.scope.area ?? input.question.scope.path;
  const chosen = found.findings.filter((finding) => concerns(finding, subject));
  const answered = found.answered.filter((finding) => concerns(finding, subject));
  const gone = subject === undefined ? found.gone : [];
  const shown = chosen.slice(0, input.question.limit ?? chosen.length);
  const visible = input.question.since === true ? visibleSinceAll(input.picture, shown, input.now, input.rules) : undefined;
  return {
    ...headOf(input.picture, [yearOf(input.picture.repository.at.time)], {
      question: findingsQuestion,
      answer: answerOf(chosen, found),
      command: "fairlead findings",
    }),
    rows: shown.map((finding) => (visible === undefined ? findingRow(finding) : withSince(finding, visible.get(finding.id)))),
    of: chosen.length,
    more: shown.length === chosen.length ? null : `${chosen.length - shown.length} more: --all`,
    settled: input.question.all === true ? [...answered.map(settledRow), ...gone.map(goneRow)] : [],
    settledNote: settledWords(answered, gone.length),
    questions: found.asked.filter((finding) => concerns(finding, subject)).length,
    asked: input.rules.map((rule) => ({ rule: rule.id, title: rule.title, question: rule.question, found: foundWords(rule, found) })),
    cannotTell: cannotTellRows(input.picture, found.cannotTell, input.rules),
    empty: chosen.length === 0 ? nothingFound(found, input.rules.length) : null,
  };
}

/** "2 answered, 1 put off and 1 gone"; null where records say nothing of any finding. */
export function settledWords(answered: Found["answered"], gone: number): string | null {
  const count = (state: string): number => answered.filter((one) => one.answer.state === state).length;
  const words = [[count("answered"), "answered"] as const, [count("put off"), "put off"] as const, [gone, "gone"] as const];
  const said = words.filter(([some]) => some > 0).map(([some, word]) => `${some} ${word}`);
  return said.length === 0 ? null : listed(said);
}

/** The row with since when it could be seen, replayed from the past. */
function withSince(finding: Finding, visible: Visible | undefined): FindingRow {
  const row = findingRow(finding);
  if (visible === undefined) return { ...row, since: "Since when cannot be told" };
  const fixes = visible.after.fixes === undefined || visible.after.fixes === 0 ? "" : ` (${counted(visible.after.fixes, "fix", "fixes")})`;
  return { ...row, since: `Visible ${visible.words}; ${counted(visible.after.changes, "change")} since${fixes}` };
}

/** A finding concerns a rule, an area, or a path by name; everything when nothing is named. */
function concerns(finding: Finding, subject: string | undefined): boolean {
  if (subject === undefined || finding.rule === subject) return true;
  return (
    finding.subject.areas.includes(subject) || finding.subject.paths.some((path) => path === subject || path.startsWith(`${subject}/`))
  );
}

function answerOf(findings: readonly Finding[], found: Found): string {
  const open =
    findings.length === 0
      ? "Nothing is open."
      : `${counted(findings.length, "finding")} ${findings.length === 1 ? "is" : "are"} open: ${bySeverity(findings)}.`;
  const blind = untold(found.cannotTell);
  return blind === 0 ? open : `${open} ${counted(blind, "question")} could not be told.`;
}

/** "2 high, 3 medium": severities that occur. */
export function bySeverity(findings: readonly Pick<Finding, "severity">[]): string {
  const counts = (["high", "medium", "low"] as const).map(
    (severity) => [findings.filter((one) => one.severity === severity).length, severity] as const,
  );
  return listed(counts.filter(([count]) => count > 0).map(([count, severity]) => `${count} ${severity}`));
}

function foundWords(rule: Rule, found: Found): string {
  const count = [...found.findings, ...found.asked].filter((finding) => finding.rule === rule.id).length;
  const blind = found.cannotTell.find((one) => one.rule === rule.id);
  if (blind?.nothing === true) return "nothing to ask about";
  if (count > 0) return blind === undefined ? String(count) : `${count}, and cannot tell all of it`;
  return blind === undefined ? "none" : "cannot tell";
}

/** Nothing found is only good news where something was looked at. */
function nothingFound(found: Found, rules: number): Empty {
  const blind = new Set(found.cannotTell.map((one) => one.rule)).size;
  return blind === rules
    ? { what: "Cannot tell.", why: "No rule had what it needs; each says why.", next: "fairlead doctor" }
    : {
        what: "Nothing needs an answer.",
        why: `${rules - blind} of ${rules} rules were asked and found nothing.`,
        next: blind === 0 ? null : "fairlead doctor",
      };
}

import { printable, showMonth } from "#base";
import type { Finding, Subject } from "#signals";
import type { Link } from "../route.ts";
import type { FindingRow, Spark } from "./model.ts";
import { answerWords } from "./settled.ts";

const words = { high: "High", medium: "Medium", low: "Low" } as const;

/** A finding as a row: what a page draws and a terminal prints. */
export const findingRow = (finding: Finding): FindingRow => ({
  id: finding.id,
  link: { kind: "finding", id: finding.id },
  rule: finding.rule,
  severity: finding.severity,
  word: words[finding.severity],
  statement: printable(finding.statement),
  subject: subjectLink(finding.subject),
  facts: [
    ...(finding.deciding === undefined ? [] : [{ text: answerWords(finding.deciding), how: null }]),
    ...finding.evidence.map((one) => ({ text: printable(one.text), how: one.how })),
  ],
  since: sinceWords(finding.since),
  confidence: finding.confidence,
  trend: trendOf(finding),
  answers: finding.answers.map(({ label, command, task = null }) => ({ label, command, link: answerLink(command, finding), task })),
  command: commandOf(finding),
});

/** The page about a finding's subject; null where it is the whole repository. */
export function subjectLink(subject: Subject): Link | null {
  if (subject.kind === "area") return { kind: "area", id: subject.id };
  if (subject.kind === "path") return { kind: "file", id: subject.id };
  if (subject.kind === "record") return recordLink(subject);
  const [first] = subject.kind === "pair" ? subject.areas : [];
  return first === undefined ? null : { kind: "area", id: first };
}

/** A record's own page; several lead to the page where they stand. */
function recordLink({ of, id, paths }: Subject): Link {
  if (paths[0] === id) return { kind: of === "decision" ? "decision" : "record", id };
  return { kind: of === "decision" ? "decisions" : "direction", id: "" };
}

export function sinceWords(since: Finding["since"]): string | null {
  if (since === undefined) return null;
  const month = `Visible since ${showMonth(since.time)}${since.orEarlier ? " or earlier" : ""}`;
  return since.commit === undefined ? month : `${month}, commit \`${since.commit.slice(0, 7)}\``;
}

function trendOf(finding: Finding): Spark | null {
  if (finding.trend === undefined) return null;
  const { values, label, step } = finding.trend;
  return { values: [...values], label, step, zero: true, aim: null };
}

/** The page that shows what the command prints, where there is one. */
function answerLink(command: string, finding: Finding): Link | null {
  const { deciding } = finding;
  if (deciding !== undefined && command.startsWith("fairlead decide ")) return { kind: "decision", id: deciding.record };
  return /^fairlead (?:why|show|decide|supersede|revisit|bind) /.test(command) ? subjectLink(finding.subject) : null;
}

const commandOf = (finding: Finding): string => finding.answers[0]?.command ?? finding.evidence[0]?.how.command ?? "fairlead findings";

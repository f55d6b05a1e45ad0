import { counted, isoDay, printable, showDay } from "#base";
import { type Undecided, type UndecidedChange, undecidedTechnologies, value, windowNamed, yearOf } from "#picture";
import { type Finding, findingId, optionsOf, shellWord } from "#signals";
import { cannotTellRows } from "../shared/cannot-tell.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import type { ViewInput } from "../types.ts";
import type { UndecidedModel } from "./schema.ts";

export const undecidedQuestion = "What came in without a decision, when, and with which change?";

/** The rules whose findings a decision answers. */
export const undecidedRules: ReadonlySet<string> = new Set(["undecided-technology", "undecided-boundary"]);

export function buildUndecided(input: ViewInput): UndecidedModel {
  const { picture, question } = input;
  const rules = input.rules.filter(({ id }) => undecidedRules.has(id));
  const { found: _, ...own } = input;
  const found = foundIn({ ...own, rules });
  const looked = lookedAt(input);
  const findings = [...found.findings].toSorted((a, b) => (b.since?.time ?? 0) - (a.since?.time ?? 0));
  const shown = findings.slice(0, question.limit ?? findings.length);
  const at = picture.repository.at.time;
  return {
    ...headOf(picture, [windowNamed("all", at) ?? yearOf(at)], {
      question: undecidedQuestion,
      answer: answerOf(findings, looked),
      command: "fairlead undecided",
    }),
    since: looked === undefined ? null : { day: showDay(looked.since), iso: isoDay(looked.since) },
    rows: shown.map(rowOf),
    of: findings.length,
    more: shown.length === findings.length ? null : `${findings.length - shown.length} more, which --all shows.`,
    came: looked === undefined ? [] : looked.changes.toReversed().map((change) => cameOf(input, change)),
    answered: found.answered.map(({ statement, answer }) => ({
      statement: printable(statement),
      by: printable(`${answer.reference} ${answer.title}`.trim()),
    })),
    notes: notesOf(input, looked),
    cannotTell: cannotTellRows(picture, found.cannotTell, rules),
    empty: findings.length > 0 || found.cannotTell.length > 0 ? null : nothing(looked),
  };
}

function lookedAt({ picture, rules }: ViewInput): Undecided | undefined {
  const rule = rules.find(({ id }) => id === "undecided-technology");
  if (rule === undefined) return undefined;
  const option = optionsOf(rule, picture.config);
  return undecidedTechnologies(picture, { files: option("files"), areas: option("areas"), perMonth: option("per-month") });
}

const rowOf = (finding: Finding): UndecidedModel["rows"][number] => ({
  ...findingRow(finding),
  draft: finding.deciding === undefined ? `fairlead new decision --from ${shellWord(finding.id)}` : (finding.answers[0]?.command ?? ""),
  later: `fairlead not-now ${shellWord(finding.id)}`,
});

function cameOf({ picture }: ViewInput, { commit, time, entered, shown }: UndecidedChange): UndecidedModel["came"][number] {
  return {
    day: showDay(time),
    iso: isoDay(time),
    commit: value(picture, "history")?.commits.oid(commit) ?? "",
    finding: shown ? findingId("undecided-technology", [entered[0]?.technology.name ?? ""]) : null,
    technologies: entered.map(({ event, technology }) => ({
      id: printable(technology.id),
      name: printable(technology.name),
      class: technology.class,
      version: printable(event.version),
      path: printable(event.path),
      files: technology.files.length,
    })),
  };
}

function answerOf(findings: readonly Finding[], looked: Undecided | undefined): string {
  if (looked === undefined) return "Since when the team records its decisions cannot be told.";
  const open =
    findings.length === 0
      ? "Nothing that came in waits for a record"
      : `${counted(findings.length, "change")} brought in what no record speaks of`;
  return `${open}, since ${showDay(looked.since)}. ${counted(looked.named, "technology that came", "technologies that came")} since ${looked.named === 1 ? "is" : "are"} named by a record.`;
}

function notesOf({ picture }: ViewInput, looked: Undecided | undefined): string[] {
  const quiet = looked?.changes.filter(({ shown }) => !shown).length ?? 0;
  const gaps = value(picture, "technologies")?.gaps ?? [];
  return [
    ...(quiet === 0
      ? []
      : [`${counted(quiet, "more change", "more changes")} of months that had stronger ones: --json lists them under came.`]),
    ...gaps.slice(0, 5).map((gap) => `Not read: ${printable(gap)}.`),
    ...(gaps.length > 5 ? [`${gaps.length - 5} more manifests were not read.`] : []),
  ];
}

const nothing = (looked: Undecided | undefined): NonNullable<UndecidedModel["empty"]> => ({
  what: "Nothing came in undecided.",
  why:
    looked === undefined
      ? "There was nothing to look at."
      : `Manifests of every change since ${showDay(looked.since)} were read, and ${counted(looked.records, "record")}.`,
  next: null,
});

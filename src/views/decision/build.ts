import { printable, type Seconds, showDay } from "#base";
import { memo, memoKey, type Picture, yearOf } from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { lifeOf } from "../decisions/lives.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { datedHead } from "../shared/dated-head.ts";
import { headOf } from "../shared/head.ts";
import { mayName } from "../shared/may-name.ts";
import { writtenOf } from "../rich/written.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import { affectedBy } from "./affected.ts";
import { answerOf } from "./answer.ts";
import { claimsOf } from "./claims.ts";
import { factsOf } from "./facts.ts";
import { findDecision, type FoundDecision, nameOfRecord } from "./find.ts";
import { governsOf } from "./governs.ts";
import { happenedSince } from "./happened.ts";
import { knowledgeOf } from "./knowledge.ts";
import { linksOf } from "./links.ts";
import { challengeOf, movesOf } from "./moves.ts";
import { optionsOf } from "./options.ts";
import { pathOf } from "./path.ts";
import { saysOf } from "./says.ts";
import type { Decision } from "./schema.ts";
import { sevenOf } from "./seven.ts";
import { isOpen, stateOf } from "./state.ts";
import { byThenOf, waitsOf } from "./waits.ts";

/** A finding about more records than this is about the log, not about one of them. */
const mostTogether = 3;

export const decisionQuestion = "Why was it decided, and is it still true?";

export function buildDecision(input: ViewInput): Decision {
  const found = findDecision(input.picture, input.question.subject);
  return found.state === "found" ? decisionOf(input, found.record) : nothingMeant(input, found);
}

/** The day a decision came into force; for one that never did, the day it was written. */
export function decidedOn(picture: Picture, record: DecisionRecord): Seconds | undefined {
  const { accepted, born } = lifeOf(picture, record, undefined);
  return isOpen(record) ? undefined : (accepted ?? born);
}

function decisionOf(input: ViewInput, record: DecisionRecord): Decision {
  const { picture, now } = input;
  const people = mayName(input);
  const open = isOpen(record);
  const decided = decidedOn(picture, record);
  const claims = claimsOf(picture, record, { decided, now });
  const seven = sevenOf(record);
  const body = {
    record: aboutOf(record),
    facts: factsOf({ picture, record, now, people }),
    says: saysOf(record),
    written: writtenOf(input, record),
    open: open
      ? {
          affected: affectedBy(picture, record, people),
          knowledge: knowledgeOf(input, record),
          waits: waitsOf(picture, record, now, people),
          byThen: byThenOf(record, now),
        }
      : null,
    seven,
    claims,
    happened: happenedSince(picture, record, decided),
    options: optionsOf(record),
    path: pathOf(picture, record, now),
    governs: governsOf(picture, record),
    links: linksOf(picture, record),
    findings: foundIn(input)
      .findings.filter(
        ({ subject }) => subject.kind === "record" && subject.paths.length <= mostTogether && subject.paths.includes(record.path),
      )
      .map(findingRow),
    challenge: challengeOf(record, claims.asked, claims.rows.filter(({ kind }) => kind === "premise").length),
    moves: movesOf(record),
    problems: problemsOf(record),
    empty: null,
    near: [],
  };
  const title = record.title?.value ?? record.reference;
  return {
    ...datedHead(
      input,
      [
        decided === undefined
          ? yearOf(picture.repository.at.time)
          : { from: decided, to: picture.repository.at.time, name: `since ${showDay(decided)}` },
      ],
      {
        question: `${printable(title)}: ${open ? "what is missing, and who is affected?" : "why, and is it still true?"}`,
        answer: answerOf(record, body, now),
        command: `fairlead show ${shellWord(record.reference)}`,
      },
    ),
    ...body,
  };
}

const aboutOf = (record: DecisionRecord): Decision["record"] => ({
  path: record.path,
  reference: printable(record.reference),
  title: printable(record.title?.value ?? record.reference),
  format: record.format,
  uncommitted: record.uncommitted === true,
  state: stateOf(record.status.value),
  status: record.status.value,
  statedAs: printable(record.status.raw),
  conflict: record.otherStatus === undefined ? null : printable(record.otherStatus.raw),
  open: isOpen(record),
});

const problemsOf = ({ problems }: DecisionRecord): Decision["problems"] =>
  problems.map(({ path, line, message, hint }) => ({
    text: `\`${printable(path)}${line === undefined ? "" : `:${line}`}\` ${printable(message)}${hint === "" ? "" : `. ${printable(hint)}`}`,
    how: null,
  }));

const key = memoKey<Decision>("views: no decision");

/** What the model is where no decision is meant: everything empty, and why. */
function nothingMeant({ picture, question }: ViewInput, found: Exclude<FoundDecision, { state: "found" }>): Decision {
  const asked = printable(question.subject ?? "");
  return memo(picture, key, () => emptyDecision(picture, asked, found), `${found.state} ${asked}`);
}

function emptyDecision(picture: Picture, asked: string, found: Exclude<FoundDecision, { state: "found" }>): Decision {
  const several = found.state === "several";
  const what =
    asked === ""
      ? "Nothing was named."
      : several
        ? `\`${asked}\` means ${found.records.length} decisions.`
        : `There is no decision \`${asked}\`.`;
  const why = several ? "Name the path of the one that is meant." : "Name its number, its path or its slug.";
  const none = { what, why, next: "fairlead list decision" };
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: decisionQuestion,
      answer: what,
      command: "fairlead list decision",
    }),
    record: null,
    facts: [],
    says: [],
    written: [],
    open: null,
    seven: { text: "", rows: [] },
    claims: { note: "", rows: [], asked: null, outcome: null, empty: null },
    happened: { since: "", rows: [], hotspots: [], notes: [], empty: null },
    options: { note: "", criteria: [], rows: [], empty: null },
    path: { note: "", events: [], empty: null },
    governs: { note: "", rows: [], notes: [], empty: null },
    links: { rows: [], empty: null },
    findings: [],
    challenge: null,
    moves: [],
    problems: [],
    empty: none,
    near: found.records.map((record) => ({ name: printable(nameOfRecord(record)), link: recordLink(record) })),
  };
}

import { counted, printable } from "#base";
import { type BoundGlob, filesCovered, type Picture, type Proposal, proposals, proposalsFor, unbound, value, whyMissing } from "#picture";
import { type DecisionRecord, type RecordSet, sidecarOf } from "#records";
import { shellWord } from "#signals";
import { stateOf } from "../decision/state.ts";
import { headOf } from "../shared/head.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import type { Bind } from "./schema.ts";

export const bindQuestion = "What do our decisions govern in the code?";

/** Proposals for all records that say nothing, or for the one asked about. Only ever proposes. */
export function buildBind(input: ViewInput): Bind {
  const { picture, question } = input;
  const set = value(picture, "records");
  const asked = set === undefined ? [] : recordsAsked(set, question.subject);
  const stated = question.subject === undefined ? [] : asked.flatMap((record) => statedRow(picture, record));
  const open = asked.filter(({ path }) => stated.every((one) => one.path !== path));
  const proposed = question.subject === undefined ? proposals(picture) : proposalsFor(picture, open);
  const byPath = new Map(asked.map((record) => [record.path, record]));
  const rows = proposed.flatMap((proposal) => {
    const record = byPath.get(proposal.record);
    return record === undefined ? [] : [rowOf(picture, record, proposal)];
  });
  const told = new Set(rows.map((row) => row.path));
  const silent = asked.filter((record) => !told.has(record.path));
  return {
    ...headOf(picture, [], {
      question: bindQuestion,
      answer: stated.length > 0 ? statedWords(stated) : answerOf(set, asked, rows),
      command: commandFor(question.subject),
    }),
    rows,
    stated,
    silent: silent.map((record) => ({ link: recordLink(record), reference: printable(record.reference), title: titleOf(record) })),
    sidecar: sidecarOf(set?.folder ?? "direction"),
    note: "What is proposed is inferred until somebody accepts it. The records themselves are not changed.",
    empty: rows.length > 0 || stated.length > 0 ? null : nothing(picture, set, asked, question.subject),
  };
}

const commandFor = (subject: string | undefined): string =>
  subject === undefined ? "fairlead bind" : `fairlead bind ${shellWord(subject)}`;

/** The record named, whatever it says already; without one, all that are in force and say nothing. */
function recordsAsked(set: RecordSet, subject: string | undefined): readonly DecisionRecord[] {
  if (subject === undefined) return unbound(set);
  const found = set.find(subject);
  return set.decisions.filter((record) => found.includes(record));
}

function rowOf(picture: Picture, record: DecisionRecord, { globs }: Proposal): Bind["rows"][number] {
  return {
    path: record.path,
    link: recordLink(record),
    reference: printable(record.reference),
    title: titleOf(record),
    state: stateOf(record.status.value),
    confidence: "inferred",
    globs: globs.map((one) => globOf(picture, one)),
    accept: `fairlead bind ${shellWord(record.reference)} --accept`,
  };
}

const globOf = (picture: Picture, { glob, because }: BoundGlob): Bind["rows"][number]["globs"][number] => ({
  glob,
  because: because.map(printable),
  files: filesCovered(picture, [glob]).length,
});

/** What a record says already: its own globs, and where they stand. */
function statedRow(picture: Picture, record: DecisionRecord): Bind["stated"] {
  const field = record.appliesTo;
  if (field === undefined || field.value.length === 0) return [];
  const globs = field.value.map((glob) => ({ glob: printable(glob), files: filesCovered(picture, [glob]).length }));
  return [{ path: record.path, reference: printable(record.reference), where: printable(field.source.path), globs }];
}

const statedWords = (stated: Bind["stated"]): string =>
  stated.length === 1
    ? `It says what it governs already, in \`${stated[0]?.where ?? ""}\`. Globs of your own take the place of these: fairlead bind ${stated[0]?.reference ?? ""} '<glob>' --accept.`
    : `${counted(stated.length, "decision")} say what they govern already.`;

const titleOf = (record: DecisionRecord): string => printable(record.title?.value ?? record.path);

function answerOf(set: RecordSet | undefined, asked: readonly DecisionRecord[], rows: Bind["rows"]): string {
  if (set === undefined) return "Cannot tell: the records were not read.";
  if (asked.length === 0)
    return set.decisions.length === 0 ? "There are no decisions to bind." : "Every decision in force says what it governs.";
  const one = asked.length === 1;
  return `${counted(asked.length, "decision")} ${one ? "does" : "do"} not say what ${one ? "it governs" : "they govern"}; for ${one && rows.length === 1 ? "it" : rows.length} something can be proposed from ${one ? "its" : "their"} text and the commits ${one ? "it" : "they"} came with.`;
}

function nothing(
  picture: Picture,
  set: RecordSet | undefined,
  asked: readonly DecisionRecord[],
  subject: string | undefined,
): Bind["empty"] {
  const missing = whyMissing(picture, "records");
  if (set === undefined)
    return { what: "Cannot tell.", why: `Records were not read: ${printable(missing ?? "")}.`, next: "fairlead doctor" };
  if (set.decisions.length === 0)
    return { what: "No decision is recorded here.", why: "No decision log was found.", next: "fairlead new decision" };
  if (subject !== undefined && asked.length === 0)
    return { what: `\`${printable(subject)}\` is no decision here.`, why: "Name its path or its number.", next: "fairlead list decision" };
  if (asked.length === 0) return { what: "Nothing to bind.", why: "Every decision in force says what it governs.", next: null };
  return {
    what: "Nothing can be proposed.",
    why: "No path and no rare name of the code stands in the text, and no code came with it.",
    next: `Write applies-to yourself, below the record's path in ${sidecarOf(set.folder)}.`,
  };
}

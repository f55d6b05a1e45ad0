import { byText, counted, listed, printable, type Seconds } from "#base";
import { type Picture, value, windowNamed, yearOf } from "#picture";
import type { DecisionRecord, RecordSet } from "#records";
import { partsOf, rules } from "#signals";
import { missingParts } from "../shared/coverage.ts";
import { firstTime } from "../shared/landed.ts";
import { datedHead } from "../shared/dated-head.ts";
import type { ViewInput } from "../types.ts";
import { decidersOf } from "./deciders.ts";
import { filtersOf } from "./filters.ts";
import { findingsByRecord } from "./findings.ts";
import { lanesOf } from "./lanes.ts";
import { lifeOf } from "./lives.ts";
import type { Known } from "./known.ts";
import { replacements, rowOf } from "./row.ts";
import { type Scale, scaleOver } from "./scale.ts";
import type { Decisions } from "./schema.ts";
import { drawSilence, type SilentSpan, silentSpans } from "./silences.ts";
import { volumeOf } from "./volume.ts";

export const decisionsQuestion = "Decided what, why, by whom, and is it still true?";
export const decisionsNeeds = [...new Set([...partsOf(rules), "records", "statuses", "history", "tree", "areas"] as const)];

export function buildDecisions(input: ViewInput): Decisions {
  const { picture } = input;
  const set = value(picture, "records");
  const known = set === undefined ? [] : knownOf(input, set);
  const scale = scaleOf(picture, known);
  const silences = silentSpans(picture);
  const filters = filtersOf(known, input.rules);
  const at = picture.repository.at.time;
  return {
    ...datedHead(input, [windowNamed("all", at) ?? yearOf(at)], {
      question: decisionsQuestion,
      answer: answerOf(known, silences, emptyOf(picture, set) !== null),
      command: "fairlead list decision",
    }),
    empty: emptyOf(picture, set),
    filters: filters.map(({ id, label, count }) => ({ id, label, count })),
    scale: { years: scale.years, at: scale.place(at) },
    volume: known.length === 0 ? null : volumeOf(picture, scale),
    silences: silences.map(drawSilence(scale)),
    lanes: lanesOf(known.map((one) => ({ status: one.record.status.value, row: rowOf(input, one, scale, filters) }))),
    deciders: decidersOf(
      picture,
      known.map(({ record }) => record),
    ),
    left: leftOf(picture, set),
  };
}

/** Each decision with what is known beside it, the newest first. */
function knownOf(input: ViewInput, set: RecordSet): readonly Known[] {
  const findings = findingsByRecord(input);
  const replaced = replacements(set);
  const lives = new Map(set.decisions.map((record) => [record.path, lifeOf(input.picture, record, undefined)]));
  const born = (record: DecisionRecord | undefined): Seconds | undefined =>
    record === undefined ? undefined : lives.get(record.path)?.born;
  const all = set.decisions.map((record): Known => {
    const by = replaced.get(record.path);
    return { record, life: lifeOf(input.picture, record, born(by)), findings: findings.get(record.path) ?? [], replacedBy: by };
  });
  return all.toSorted((a, b) => (b.life.born ?? 0) - (a.life.born ?? 0) || byText(b.record.path, a.record.path));
}

/** From the first record, or the first commit where that is later: years before any record hold no lane. */
function scaleOf(picture: Picture, known: readonly Known[]): Scale {
  const at = picture.repository.at.time;
  const history = value(picture, "history");
  const first = known.reduce((least, { life }) => Math.min(least, life.born ?? least), at);
  return scaleOver(history === undefined ? first : Math.max(first, Math.min(firstTime(history), first)), at);
}

function emptyOf(picture: Picture, set: RecordSet | undefined): Decisions["empty"] {
  const [missing] = missingParts(picture, ["records"]);
  if (missing !== undefined) return { what: "Cannot tell.", why: missing.reason, next: missing.hint };
  if (set !== undefined && set.decisions.length > 0) return null;
  return {
    what: "No decision is written down.",
    why: "No folder reads as a decision log, and no file as a record of one.",
    next: "fairlead new decision",
  };
}

const lanesInWords = { accepted: "in force", proposed: "open", paused: "open", unknown: "that does not say" } as const;

/** Two sentences: how many and in which state; how long nobody decided. */
function answerOf(known: readonly Known[], silences: readonly SilentSpan[], empty: boolean): string {
  if (empty) return "No decision is written down where this can read it.";
  const count = (test: (status: string) => boolean): number => known.filter(({ record }) => test(record.status.value)).length;
  const states = [
    { n: count((status) => status === "accepted"), word: lanesInWords.accepted },
    { n: count((status) => status === "proposed" || status === "paused"), word: lanesInWords.proposed },
    { n: count((status) => ["superseded", "deprecated", "rejected"].includes(status)), word: "no longer" },
    { n: count((status) => status === "unknown"), word: known.length === 1 ? "does not say" : "without a status" },
  ].filter(({ n }) => n > 0);
  const head = `${counted(known.length, "decision")}: ${listed(states.map(({ n, word }) => `${n} ${word}`))}.`;
  return [head, silenceSentence(silences), brokenSentence(known)].filter((one) => one !== "").join(" ");
}

function silenceSentence(silences: readonly SilentSpan[]): string {
  if (silences.length === 0) return "";
  const long = silences.filter(({ open }) => !open);
  const changes = silences.reduce((sum, one) => sum + (one.changes ?? 0), 0);
  const landed = changes === 0 ? "" : `; ${counted(changes, "change")} landed in ${silences.length === 1 ? "it" : "them"}`;
  const present = silences.find(({ open }) => open);
  if (long.length === 0) return present === undefined ? "" : `Nothing was decided for ${drawnDays(present)}${landed}.`;
  return `${counted(long.length, "silence")} of a year or more${present === undefined ? "" : `, and ${drawnDays(present)} of one now`}${landed}.`;
}

const drawnDays = ({ from, to }: SilentSpan): string => counted(Math.floor((to - from) / 86_400), "day");

function brokenSentence(known: readonly Known[]): string {
  const asked = known.filter(({ findings }) => findings.length > 0).length;
  return asked === 0 ? "" : `${counted(asked, "decision needs", "decisions need")} an answer.`;
}

function leftOf(picture: Picture, set: RecordSet | undefined): string[] {
  const statuses = picture.parts.statuses;
  const unread = statuses?.state === "unavailable" ? [`When a status moved is not known: ${statuses.reason}.`] : [];
  const logs = (set?.logs ?? []).map(
    (log) => `${counted(log.records.length, "record")} in \`${printable(log.folder === "" ? "." : log.folder)}\`.`,
  );
  const left =
    set === undefined || set.left.length === 0
      ? []
      : [`${counted(set.left.length, "file")} there ${set.left.length === 1 ? "is" : "are"} no record.`];
  return [...logs.slice(0, 5), ...left, ...unread, "A silence is ended by a new record or a change of status, not by an edit."];
}

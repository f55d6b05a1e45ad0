import { byText, type Path, type Seconds } from "#base";
import { coverOf, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { movedForward } from "./forward.ts";
import { globsOf } from "./governs.ts";
import { ruleOfId } from "./ids.ts";
import { isOpen, isUndecided } from "./open-records.ts";
import { asDay, asText, dayOf, fieldOf, textOf, textsOf, within } from "./record-fields.ts";
import type { Finding, FindingAnswer, GoneFinding, Rule, Subject } from "./types.ts";

/** What records say of findings. */
export interface Answers {
  readonly answerTo: (rule: Rule, finding: Finding) => FindingAnswer | undefined;
  /** Named by a record, asked about, and found no more. */
  readonly gone: readonly GoneFinding[];
}

/** Holds findings against the records that name them, or whose paths hold what they are about. `told` are rules that could look. */
export function answersIn(picture: Picture, now: Seconds, findings: readonly Finding[], told: ReadonlySet<string>): Answers {
  const found = new Set(findings.map((one) => one.id));
  const named = namedAnswers(picture).map((one) => ({ ...one, id: idNow(picture, found, one) }));
  const byId = new Map(named.map(({ id, record }) => [id, record]));
  return {
    answerTo: (rule, finding) => {
      const record = byId.get(finding.id);
      const given = record === undefined ? undefined : answerBy(record, now, untilOf(record), textOf(record, "because"));
      return given ?? coveredBy(picture, now, rule, finding.subject);
    },
    gone: named
      .filter(({ id, rule, record }) => !found.has(id) && told.has(rule) && isOpen(record))
      .map(({ id, record }) => ({ id, record: record.path, reference: record.reference })),
  };
}

interface Named {
  readonly id: string;
  readonly rule: string;
  readonly record: DirectionRecord;
}

/** Records that name a finding, those that hold longest last. */
const namedAnswers = (picture: Picture): readonly Named[] =>
  (value(picture, "records")?.all ?? [])
    .flatMap((record) => textsOf(record, "finding").map((id) => ({ id, rule: ruleOfId(id), record })))
    .sort((a, b) => byText(textOf(a.record, "until"), textOf(b.record, "until")));

/** The id as it is written, where it is found; else as it reads after what moved since. */
function idNow(picture: Picture, found: ReadonlySet<string>, { id, record }: Named): string {
  if (found.has(id)) return id;
  return movedForward(picture, id, textOf(record, "at")) ?? id;
}

/** The day on which a finding comes back: the one the record names, of a draft that by which it is to be decided. */
const untilOf = (record: DirectionRecord): Seconds | undefined => dayOf(record, isUndecided(record) ? "decide-by" : "until");

/**
 * What a record says to a finding today; `undefined` once it ended or its day has come. A draft puts it off until the day
 * it is to be decided by; without one, or past it, the finding stays open, with the draft beside it.
 */
function answerBy(record: DirectionRecord, now: Seconds, until: Seconds | undefined, because: string): FindingAnswer | undefined {
  if (!isOpen(record)) return undefined;
  const isOver = until !== undefined && now >= until;
  if (isOver && !isUndecided(record)) return undefined;
  return {
    state: isUndecided(record) && (isOver || until === undefined) ? "being decided" : until === undefined ? "answered" : "put off",
    record: record.path,
    reference: record.reference,
    title: record.title?.value ?? "",
    because,
    until,
  };
}

/** The first open record, of the kinds that answer this rule, whose paths hold the subject. */
function coveredBy(picture: Picture, now: Seconds, rule: Rule, subject: Subject): FindingAnswer | undefined {
  for (const record of coveringRecords(picture, rule.answeredBy ?? [], subject)) {
    const accepted = fieldOf(record, "accepted");
    const given = answerBy(record, now, asDay(within(accepted, "until")), asText(within(accepted, "because")));
    if (given !== undefined) return given;
  }
  return undefined;
}

/** Open records of these kinds whose paths hold everything a subject names, in order of path. */
export function coveringRecords(picture: Picture, kinds: readonly string[], subject: Subject): readonly DirectionRecord[] {
  if (kinds.length === 0) return [];
  const open = (value(picture, "records")?.all ?? []).filter((record) => kinds.includes(record.kind) && isOpen(record));
  const candidates = open.filter((record) => globsOf(record).length > 0);
  const files = candidates.length === 0 ? [] : filesIn(picture, subject);
  if (files.length === 0) return [];
  return candidates.filter((record) => files.every(coverOf(globsOf(record))));
}

/** Files a subject stands for: its paths, else what lies in its areas. */
function filesIn(picture: Picture, subject: Subject): readonly Path[] {
  if (subject.paths.length > 0) return subject.paths;
  const [tree, areas] = [value(picture, "tree"), value(picture, "areas")];
  const wanted = new Set(subject.areas.map((id) => areas?.indexOf(id) ?? -1).filter((area) => area >= 0));
  return (tree?.files ?? []).flatMap((file, index) => (wanted.has(areas?.ofFile[index] ?? -1) ? [file.path] : []));
}

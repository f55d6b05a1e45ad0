import { counted, listed, type Path, printable } from "#base";
import { type Governing, governing, governingPath, isDecided, type Picture, turnedDown, unbound, value, whyMissing } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";
import { stateOf } from "../decision/state.ts";
import { textField } from "../shared/fields.ts";
import { recordLink } from "../shared/record-link.ts";
import type { Governed } from "./schema.ts";

/** What is asked about: files of the tree, or a path that is not in it. */
export interface GovernedAsked {
  /** Indexes into `Tree.files`. */
  readonly files: readonly number[];
  /** A path that the tree does not hold: gone, or added by a change. */
  readonly others: readonly Path[];
}

const most = 7;
const mostRejected = 7;

/** Which records govern this, why that is thought, and what they considered and did not take. */
export function governedBy(picture: Picture, asked: GovernedAsked): Governed {
  const missing = whyMissing(picture, "records");
  if (missing !== undefined)
    return nothing({ what: "Cannot tell.", why: `Records were not read: ${printable(missing)}.`, next: "fairlead doctor" });
  const found = foundFor(picture, asked);
  const over = asked.files.length + asked.others.length;
  const rows = found.slice(0, most).map((one) => rowOf(one, over));
  return {
    note: noteOf(found),
    rows,
    more: found.length > most ? counted(found.length - most, "more record") : null,
    rejected: rejectedOf([...found.map(({ record }) => record), ...turnedDown(picture, asked.files, asked.others)]),
    empty: found.length > 0 ? null : whyNone(picture),
  };
}

function foundFor(picture: Picture, { files, others }: GovernedAsked): readonly Governing[] {
  const inTree = governing(picture, files);
  const known = new Map(inTree.map((one) => [one.record.path, one]));
  for (const one of others.flatMap((path) => governingPath(picture, path))) {
    const before = known.get(one.record.path);
    known.set(one.record.path, before === undefined ? one : { ...before, files: before.files + 1 });
  }
  return [...known.values()];
}

function rowOf({ record, globs, files }: Governing, over: number): Governed["rows"][number] {
  const stated = globs.some((glob) => glob.confidence === "declared");
  const because = [...new Set(globs.flatMap((glob) => glob.because))].slice(0, 3);
  const reopen = textField(record, "reopen-if");
  return {
    link: recordLink(record),
    kind: record.kind,
    reference: printable(record.reference),
    title: printable(record.title?.value ?? record.path),
    state: isDecision(record) ? stateOf(record.status.value) : null,
    stated,
    globs: globs.slice(0, most).map((glob) => printable(glob.glob)),
    because: stated ? [] : because.map(printable),
    reach: over <= 1 ? null : `${files} of ${counted(over, "file")}`,
    reopenIf: reopen === undefined ? null : printable(reopen),
  };
}

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

function noteOf(found: readonly Governing[]): string {
  const inferred = found.filter(({ globs }) => globs.every((glob) => glob.confidence === "inferred")).length;
  if (found.length === 0) return "";
  const all = counted(found.length, "record");
  return inferred === 0 ? all : inferred === found.length ? `${all}, inferred` : `${all}, ${inferred} of them inferred`;
}

/** What was weighed and not taken: options of decisions that were made, and decisions that were turned down as a whole. */
function rejectedOf(records: readonly DirectionRecord[]): Governed["rejected"] {
  return records
    .filter(isDecision)
    .flatMap((record) => {
      const of = { link: recordLink(record), reference: printable(record.reference) };
      if (record.status.value === "rejected") return [{ option: printable(record.title?.value ?? record.path), because: "", ...of }];
      const chose = record.options.some((option) => option.chosen);
      const left = chose ? record.options.filter((option) => !option.chosen) : [];
      return left.map((option) => ({ option: printable(option.name), because: printable(option.because), ...of }));
    })
    .slice(0, mostRejected);
}

function whyNone(picture: Picture): NonNullable<Governed["empty"]> {
  const set = value(picture, "records");
  if (set === undefined || set.decisions.length === 0)
    return { what: "No decision is recorded here.", why: "No decision log was found in this repository.", next: "fairlead new decision" };
  const silent = unbound(set).filter(isDecided);
  const holding = silent.filter(({ status }) => status.value === "accepted").length;
  const unstated = silent.length - holding;
  const who = listed([
    ...(holding > 0 ? [`${counted(holding, "decision")} in force`] : []),
    ...(unstated > 0 ? [`${counted(unstated, holding > 0 ? "other" : "decision")} of no stated status`] : []),
  ]);
  const one = silent.length === 1;
  const why =
    silent.length === 0
      ? "Every decision that was taken says what it governs, and none names this."
      : `${who} ${one ? "does" : "do"} not say what ${one ? "it governs" : "they govern"}, and nothing leads from ${one ? "it" : "them"} to this.`;
  return { what: "No record governs this.", why, next: silent.length === 0 ? null : "fairlead bind" };
}

const nothing = (empty: NonNullable<Governed["empty"]>): Governed => ({ note: "", rows: [], more: null, rejected: [], empty });

/** "D-12 Use PostgreSQL (accepted)", for a sentence; a record that is only inferred says so. */
export const governedWords = (governed: Governed): string =>
  listed(governed.rows.map((row) => `${row.reference} ${row.title}${row.stated ? "" : " (inferred)"}`));

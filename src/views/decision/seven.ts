import { listed } from "#base";
import { type DecisionRecord, type Section, outcomeRank, saidIn } from "#records";
import { placeOf, whereOf } from "./field.ts";
import type { Decision } from "./schema.ts";
import { hasWords, sectionsNamed } from "./sections.ts";
import { comparisonIn } from "./table.ts";

/** One of the seven things that make a decision complete, and where a record may state it. */
interface Part {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly section: RegExp;
  /** Its column in the comparison of options. */
  readonly column: RegExp | undefined;
}

const parts: readonly Part[] = [
  { id: "goal", label: "goal", keys: ["goal"], section: /^goals?\b|\bobjectives?\b|^(the )?aims?\b/i, column: /goal/i },
  {
    id: "constraints",
    label: "constraints",
    keys: ["constraints"],
    section: /\bconstraints?\b|^assumptions and constraints/i,
    column: /constraint/i,
  },
  { id: "risk", label: "risk", keys: ["risk"], section: /\brisks?\b|^when it goes wrong|^failure/i, column: /\brisks?\b/i },
  {
    id: "testability",
    label: "testability",
    keys: ["testability"],
    section: /\btest(s|ing|ability)?\b|^confirmation|^validation/i,
    column: /test/i,
  },
  {
    id: "operations",
    label: "operational impact",
    keys: ["operational-impact"],
    section: /\boperation(s|al)\b|^deployment|^rollout|^monitoring|^observability/i,
    column: /operation|\bops\b/i,
  },
  {
    id: "time",
    label: "time cost",
    keys: ["time-cost"],
    section: /^(time|effort|cost)\b|\btime ?cost|\beffort\b|\bcosts?\b/i,
    column: /time|effort|cost/i,
  },
];

type Row = Decision["seven"]["rows"][number];

/** Which of the seven a decision states, each where it stands. Shown, never enforced. */
export function sevenOf(record: DecisionRecord): Decision["seven"] {
  const owner: Row = { id: "owner", label: "one owner", stated: record.owner !== undefined, where: whereOf(record.owner) };
  const rows = [...parts.map((part) => rowOf(record, part)), owner];
  const missing = rows.filter(({ stated }) => !stated).map(({ label }) => label);
  const count = rows.length - missing.length;
  const text =
    missing.length === 0 ? "7 of 7" : `${count} of 7; ${missing.length === 7 ? "none is stated" : `not stated: ${listed(missing)}`}`;
  return { text, rows };
}

/** What a decision does not say of what makes one complete, in words: its outcome, and those of the seven it does not state. */
export function lacksOf(record: DecisionRecord): readonly string[] {
  const said = record.sections.some((section) => outcomeRank(section.title) !== undefined && hasWords(record, section));
  return [...(said ? [] : ["the outcome"]), ...sevenOf(record).rows.flatMap(({ stated, label }) => (stated ? [] : [label]))];
}

function rowOf(record: DecisionRecord, part: Part): Row {
  const where = byKey(record, part) ?? bySection(record, part) ?? byColumn(record, part);
  return { id: part.id, label: part.label, stated: where !== null, where };
}

function byKey(record: DecisionRecord, { keys }: Part): string | null {
  for (const key of keys) {
    const field = record.fields[key];
    if (field !== undefined && !isEmpty(field.value)) return whereOf(field);
  }
  return null;
}

const isEmpty = (value: unknown): boolean => value === null || value === "" || (Array.isArray(value) && value.length === 0);

function bySection(record: DecisionRecord, { section }: Part): string | null {
  const found = sectionsNamed(record, section).find((one) => hasWords(record, one));
  return found === undefined ? null : placeOfSection(record, found);
}

const placeOfSection = (record: DecisionRecord, { line }: Section): string => placeOf({ path: record.path, line, kind: "heading" });

/** A column of the comparison states it once one of its cells is filled. */
function byColumn(record: DecisionRecord, { column }: Part): string | null {
  const table = comparisonIn(record);
  const at = column === undefined || table === undefined ? -1 : table.header.findIndex((name, index) => index > 0 && column.test(name));
  const filled = at > 0 && (table?.rows ?? []).some((row) => saidIn(row[at] ?? "") !== "");
  const section = record.sections.find(({ text }) => text.includes("|"));
  return filled && section !== undefined ? placeOfSection(record, section) : null;
}

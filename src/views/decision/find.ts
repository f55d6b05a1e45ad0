import { value, type Picture } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";

/** What was asked about: one decision, or why none is meant. */
export type FoundDecision =
  | { readonly state: "found"; readonly record: DecisionRecord }
  | { readonly state: "several"; readonly records: readonly DirectionRecord[] }
  | { readonly state: "none"; readonly records: readonly DirectionRecord[] };

/** The decision that a reference means: its path, its number however written, or its slug. */
export function findDecision(picture: Picture, reference: string | undefined): FoundDecision {
  const set = value(picture, "records");
  if (set === undefined || reference === undefined || reference.trim() === "") return { state: "none", records: [] };
  const meant = set.find(reference.trim());
  const decisions = set.decisions.filter(({ path }) => meant.some((one) => one.path === path));
  const [only] = decisions;
  if (only !== undefined && decisions.length === 1) return { state: "found", record: only };
  if (decisions.length > 1) return { state: "several", records: decisions };
  return { state: "none", records: nearTo(set.decisions, reference) };
}

const most = 5;

/** Decisions whose title or path holds a word of what was typed. */
function nearTo(decisions: readonly DecisionRecord[], reference: string): readonly DecisionRecord[] {
  const words = reference
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const hits = (record: DecisionRecord): number => {
    const text = `${record.title?.value ?? ""} ${record.path}`.toLowerCase();
    return words.filter((word) => text.includes(word)).length;
  };
  return decisions
    .map((record) => ({ record, hits: hits(record) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, most)
    .map(({ record }) => record);
}

/** "D-12 Keep the ledger in PostgreSQL" */
export const nameOfRecord = ({ reference, title }: Pick<DirectionRecord, "reference" | "title">): string =>
  title === undefined ? reference : `${reference} “${title.value}”`;

import type { Path } from "#base";
import type { DecisionRecord, RecordSet } from "../types.ts";

/** Words, of any script, with a mark before them: "Decided", "in force", "✅ accepted". Nothing else is another record's to say. */
const isWords = /^(?:\p{Extended_Pictographic}\ufe0f? )?\p{L}[\p{L}\p{M} -]{0,29}$/u;
/** Says of the delivery too. */
const saysMore = /implement/i;

/**
 * The word that the log of this folder has for a status: the one most of its records write, "Decided" for accepted; the
 * word we have where none writes it.
 */
export function ownWord({ decisions, logs }: RecordSet, folder: Path | undefined, status: string): string {
  const inLog = new Set(logs.find((log) => log.folder === folder)?.records);
  const counts = new Map<string, number>();
  for (const record of decisions) {
    const word = inLog.has(record.path) && record.status.value === status ? wordOf(record) : undefined;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? status;
}

function wordOf({ status }: DecisionRecord): string | undefined {
  const word = status.raw.replace(/[*_`]/g, "").trim();
  return isWords.test(word) && !saysMore.test(word) ? word : undefined;
}

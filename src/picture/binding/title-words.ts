import { nameOf, type Path } from "#base";
import type { DirectionRecord } from "#records";

/** Whether something is about what a record's title speaks of. */
export interface About {
  /** A path's last two segments share a word with the title. */
  readonly path: (path: Path) => boolean;
  /** Half of a name's words, at least, stand in the title. */
  readonly name: (name: string) => boolean;
}

/** Words every log is full of. */
const empty = new Set(
  (
    "record records architecture decision decisions with from into that this using when have should code data file files " +
    "service services model models test tests initial update move moving make type types"
  ).split(" "),
);

/** Plurals and endings aside, so that "cycles" is "cycle" and "tagging" is "tag". */
const stemmed = (word: string): string => word.replace(/(?:ies|es|s|ing|ed|er|ation)$/, "").replace(/(.)\1$/, "$1");

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4 && !empty.has(word))
    .map(stemmed);

const titleWords = (record: DirectionRecord): ReadonlySet<string> =>
  new Set([...wordsOf(record.title?.value ?? ""), ...wordsOf(nameOf(record.path))]);

/** A word in more titles of a log than this says nothing of any of them: the project's own name, mostly. */
const mostTitles = { least: 3, share: 0.1 };

/** Tells what each of these records is about, words that many of their titles share left aside. */
export function aboutTitles(records: readonly DirectionRecord[]): (record: DirectionRecord) => About {
  const counts = new Map<string, number>();
  for (const record of records) for (const word of titleWords(record)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(mostTitles.least, mostTitles.share * records.length);
  return (record) => {
    const words = new Set([...titleWords(record)].filter((word) => (counts.get(word) ?? 0) <= most));
    const shared = (text: string): readonly string[] => wordsOf(text).filter((word) => words.has(word));
    return {
      path: (path) => shared(path.split("/").slice(-2).join(" ")).length > 0,
      name: (name) => {
        const hits = shared(name).length;
        return hits > 0 && 2 * hits >= wordsOf(name).filter((word) => (counts.get(word) ?? 0) <= most).length;
      },
    };
  };
}

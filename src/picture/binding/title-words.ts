import { nameOf, type Path } from "#base";
import type { DirectionRecord } from "#records";

/** Words that a path and the title of a record share say that they are about the same thing. */
export type About = (path: Path) => boolean;

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
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4 && !empty.has(word))
    .map(stemmed);

/** Whether a path's last two segments hold a word of the record's title or name. */
export function aboutTitle(record: DirectionRecord): About {
  const words = new Set([...wordsOf(record.title?.value ?? ""), ...wordsOf(nameOf(record.path))]);
  return (path) => wordsOf(path.split("/").slice(-2).join(" ")).some((word) => words.has(word));
}

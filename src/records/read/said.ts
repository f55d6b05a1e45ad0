import { decision } from "../kinds/decision.ts";

/** A line without the mark of a list before it: a log may list with another. */
const withoutMark = (line: string): string => line.trim().replace(/^[*+-]\s+/, "");

/** Lines of a text that are somebody's words: no headings, comments, marks, nor empty cells. */
export const linesSaid = (text: string): readonly string[] =>
  text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .split(/\r?\n/)
    .map(withoutMark)
    .filter((line) => line !== "" && !/^(?:#{1,6}\s|[=\-~^+|: ]+$)/.test(line));

/** Lines of a decision as it is drafted here. */
const drafted: ReadonlySet<string> = new Set(
  decision
    .body("")
    .split("\n")
    .flatMap((line) => (/^\s*(#|$)/.test(line) ? [] : [withoutMark(line)])),
);

/** "{what is the goal?}", "(now, and in a year)", "…", "TBD", what adr-tools' template asks: a place that waits to be filled. */
const isPlace = (line: string): boolean =>
  /^\s*[_*]?(?:The issue motivating this decision|The change (?:option )?that we['’]re proposing or have agreed|What becomes easier or more difficult|What is the (?:issue|change) that we['’]re)/i.test(
    line,
  ) || /^\s*(?:[*+-]\s+)?(?:\{[^}]*\}|\([^)]*\)|\[[^\]]*\]|…|\.\.\.|tbd|todo|n\/a|-)[\s.]*$/i.test(line);

/** What a text says itself: without comments, and without the lines that a draft or the log's template (`handed`, as `linesSaid` gives them) put there. */
export const saidIn = (text: string, handed: ReadonlySet<string> = drafted): string =>
  text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .split("\n")
    .filter((line) => !isPlace(line) && !drafted.has(withoutMark(line)) && !handed.has(withoutMark(line)))
    .join("\n")
    .trim();

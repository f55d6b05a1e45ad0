import { type DirectionRecord, kindOf, type Section } from "#records";

/** Text of a section without comments; a template's unfilled places are no words. */
export const wordsIn = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .split("\n")
    .filter((line) => !isPlaceholder(line) && !template.has(line.trim()))
    .join("\n")
    .trim();

/** Lines of a draft as it was handed out: they say nothing until somebody changes them. */
const template: ReadonlySet<string> = new Set(
  (kindOf("decision")?.body("") ?? "").split("\n").flatMap((line) => (/^\s*(#|$)/.test(line) ? [] : [line.trim()])),
);

/** "{what is the goal?}", "(now, and in a year)", "…", "TBD": a place that waits to be filled. */
const isPlaceholder = (line: string): boolean =>
  /^\s*(?:The issue motivating this decision|The change (?:option )?that we['’]re proposing or have agreed|What becomes easier or more difficult)/i.test(
    line,
  ) || /^\s*(?:[*+-]\s+)?(?:\{[^}]*\}|\([^)]*\)|…|\.\.\.|tbd|todo|n\/a|-)[\s.]*$/i.test(line);

/** Sections whose title says what is asked for, the first match of each pattern first. */
export const sectionsNamed = ({ sections }: Pick<DirectionRecord, "sections">, pattern: RegExp): readonly Section[] =>
  sections.filter(({ title }) => pattern.test(title));

/** A section with all that stands below it, sections of a deeper level included. */
export function wholeText({ sections }: Pick<DirectionRecord, "sections">, section: Section): string {
  const from = sections.indexOf(section) + 1;
  const rest = sections.slice(from);
  const end = rest.findIndex(({ level }) => level <= section.level);
  const below = end < 0 ? rest : rest.slice(0, end);
  return [section.text, ...below.map(({ level, title, text }) => `${"#".repeat(level)} ${title}\n${text}`)].join("\n");
}

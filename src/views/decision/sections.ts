import { type DirectionRecord, linesSaid, saidIn, type Section } from "#records";

/** Whether a section, with all that stands below it, says a word of its own; headings alone are none. */
export const hasWords = (record: Pick<DirectionRecord, "sections">, section: Section): boolean =>
  linesSaid(saidIn(wholeText(record, section))).length > 0;

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

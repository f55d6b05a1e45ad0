import { type DecisionRecord, type Section, saidIn } from "#records";
import type { Decision } from "./schema.ts";
import { proseOf } from "./options.ts";
import { wholeText } from "./sections.ts";

/** Parts of a decision that a reader wants first, whatever the log calls them, in this order. */
const wanted: readonly RegExp[] = [
  /^(context|problem|background|issue|motivation|summary|abstract|overview|introduction)\b|^(why|what)\b/i,
  /^(decision|outcome|resolution|proposal|solution|recommendation)\b|^(the )?decision/i,
  /^(consequences?|implications?|impact|results?)\b/i,
];
/** Characters of a section that a page shows; the file holds the rest. */
const most = 4000;

/** What it decided and why, in its own words: context, decision, consequences. */
export function saysOf(record: DecisionRecord): Decision["says"] {
  const tops = record.sections.filter(({ level, title }) => level <= 3 && !/drivers?\b|options?\b/i.test(title));
  const chosen = wanted.flatMap((pattern) => tops.find((section) => pattern.test(bare(section)) && said(record, section) !== "") ?? []);
  const found = [
    ...new Set([...chosen, ...(record.options.length > 0 ? [] : proseOf(record).filter((each) => !isWithin(record, each, chosen)))]),
  ];
  return found.map((section) => ({ title: section.title, text: cut(said(record, section)) }));
}

/** What stands below a section that is shown is shown with it. */
function isWithin({ sections }: DecisionRecord, inner: Section, shown: readonly Section[]): boolean {
  const before = sections.slice(0, sections.indexOf(inner));
  return shown.some((each) => each.level < inner.level && before.includes(each) && isAbove(sections, each, inner));
}

const isAbove = (sections: readonly Section[], outer: Section, inner: Section): boolean =>
  sections.slice(sections.indexOf(outer) + 1, sections.indexOf(inner)).every(({ level }) => level > outer.level);

/** A title without its number: "2. Decision", "1.1 Context". */
const bare = ({ title }: Section): string => title.replace(/^[\d.\s]+/, "");

/** Text of the section itself and of what stands below it, options left to their table. */
const said = (record: DecisionRecord, section: Section): string => saidIn(section.level < 2 ? section.text : wholeText(record, section));

const cut = (text: string): string => {
  if (text.length <= most) return text;
  const end = text.lastIndexOf("\n", most);
  return `${text.slice(0, end > most / 2 ? end : most).trimEnd()}\n\n…`;
};

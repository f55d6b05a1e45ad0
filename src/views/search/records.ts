import { printable } from "#base";
import { type Picture, value } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";
import { stateOf } from "../decision/state.ts";
import { recordLink } from "../shared/record-link.ts";
import type { Search } from "./schema.ts";

type Row = Search["records"][number];

/** Words of all texts together, in characters: an index must stay small enough to be read at a glance of the box. */
const mostWords = 600_000;
const mostWordsEach = 6_000;

/** Every record: its title, its options, those that were turned down, and the words of its text. */
export function recordRows(picture: Picture): Row[] {
  let left = mostWords;
  const all = value(picture, "records")?.all ?? [];
  const each = Math.min(mostWordsEach, Math.floor(mostWords / Math.max(1, all.length)));
  return all.map((record) => {
    const words = left > 0 ? wordsOf(record, each) : "";
    left -= words.length;
    return { ...titled(record), options: optionsOf(record), words };
  });
}

/** What a record is called, and how it stands. */
export function titled(record: DirectionRecord): Pick<Row, "text" | "name" | "link" | "note"> {
  return {
    text: printable(record.title?.value ?? record.path),
    name: printable(record.reference),
    link: recordLink(record),
    note: isDecision(record) ? stateOf(record.status.value).word.toLowerCase() : record.kind,
  };
}

const isDecision = (record: DirectionRecord): record is DecisionRecord => record.kind === "decision";

/** Options that were not taken, where one was: they are what a later reader looks for. */
function optionsOf(record: DirectionRecord): Row["options"] {
  if (!isDecision(record)) return [];
  const chose = record.options.some((option) => option.chosen);
  return record.options.map((option) => ({
    text: printable(option.name),
    because: printable(option.because).slice(0, 200),
    rejected: (chose && !option.chosen) || record.status.value === "rejected",
  }));
}

/** Distinct words of its text, lower case, those that say nothing left out. */
function wordsOf(record: DirectionRecord, most: number): string {
  const words = new Set<string>();
  let length = 0;
  for (const section of record.sections) {
    for (const word of `${section.title} ${section.text}`.toLowerCase().match(/[\p{L}\p{N}_]{3,40}/gu) ?? []) {
      if (length >= most || words.has(word) || plain.has(word)) continue;
      words.add(word);
      length += word.length + 1;
    }
  }
  return [...words].join(" ");
}

const plain: ReadonlySet<string> = new Set(
  "the and for are was not but with this that from have has had will can our you your its they them their been were would could should which when what there than then into also more some such use used using all any each other only may must one two out how why who where does because about over".split(
    " ",
  ),
);

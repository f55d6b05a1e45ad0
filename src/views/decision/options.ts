import { counted, printable } from "#base";
import { type DecisionOption, type DecisionRecord, saidIn, type Section, tellsOptions } from "#records";
import type { Decision, DecisionState } from "./schema.ts";
import { hasWords, sectionsNamed, wholeText } from "./sections.ts";
import { isOpen } from "./state.ts";
import { comparisonIn, type WrittenTable } from "./table.ts";

type Options = Decision["options"];
type Row = Options["rows"][number];

/** What was weighed: the table of the record, or what it says for and against each option. Nothing is summed. */
export function optionsOf(record: DecisionRecord): Options {
  const table = comparisonIn(record);
  const pros = table === undefined ? prosAndCons(record) : undefined;
  const criteria = table?.header.slice(1) ?? pros?.criteria ?? [];
  const rows = rowsOf(record, table, pros).filter(({ name }) => !isPlace(name));
  const empty = rows.length > 0 ? null : emptyOf(record);
  return { note: rows.length === 0 ? "" : noteOf(rows, criteria), criteria: [...criteria], rows, empty };
}

/** Sections that tell what else was weighed as prose: they name no option apart, but say it. */
export const proseOf = (record: Pick<DecisionRecord, "sections">): readonly Section[] =>
  record.sections.filter((section) => tellsOptions(section.title) && hasWords(record, section));

function emptyOf(record: DecisionRecord): Options["empty"] {
  const [prose] = proseOf(record);
  return prose === undefined
    ? { what: "No options are stated.", why: "What was considered and not taken is what a later reader looks for.", next: null }
    : {
        what: `See its section “${printable(prose.title)}”.`,
        why: "It tells what else was weighed as prose, not option by option.",
        next: null,
      };
}

/** "[First Option]", "{title of option 1}": a template's place, not an option. */
const isPlace = (name: string): boolean => /^(?:\[.*\]|\{.*\}|first option)$/i.test(name.trim());

const noteOf = (rows: readonly Row[], criteria: readonly string[]): string =>
  [
    counted(rows.length, "option"),
    ...(criteria.length === 0 ? [] : [counted(criteria.length, "criterion", "criteria"), "never summed"]),
  ].join(", ");

function rowsOf(record: DecisionRecord, table: WrittenTable | undefined, pros: ProsAndCons | undefined): Row[] {
  const named = record.options.map((option) => rowOf(record, option, cellsFor(option.name, table) ?? pros?.cells(option.name) ?? []));
  const known = new Set(record.options.map(({ name }) => plain(name)));
  const others = (table?.rows ?? []).filter(([name = ""]) => plain(name) !== "" && !known.has(plain(name)));
  return [
    ...named,
    ...others.map(([name = "", ...cells]) => rowOf(record, { name: bare(name), chosen: false, because: "", line: 0 }, cells)),
  ];
}

function rowOf(record: DecisionRecord, option: DecisionOption, cells: readonly string[]): Row {
  return {
    name: option.name,
    chosen: option.chosen,
    state: fateOf(record, option),
    buy: /^buy\b/i.test(option.name),
    cells: cells.map((cell) => saidIn(cell)),
    because: option.because,
  };
}

/** Only a record that was accepted and names its choice tells what was not chosen. */
function fateOf(record: DecisionRecord, option: DecisionOption): DecisionState | null {
  if (isOpen(record) || !record.options.some(({ chosen }) => chosen)) return null;
  return option.chosen ? { mark: "accepted", word: "Chosen" } : { mark: "rejected", word: "Not chosen" };
}

const bare = (name: string): string => name.replace(/[*_`]/g, "").trim();
const plain = (name: string): string => bare(name).toLowerCase();

function cellsFor(name: string, table: WrittenTable | undefined): readonly string[] | undefined {
  const row = table?.rows.find(([first = ""]) => plain(first) === plain(name));
  return table === undefined ? undefined : table.header.slice(1).map((_, index) => row?.[index + 1] ?? "");
}

interface ProsAndCons {
  readonly criteria: readonly string[];
  readonly cells: (name: string) => readonly string[];
}

/** MADR's "Good, because …" and "Bad, because …" below the heading of each option. */
function prosAndCons(record: DecisionRecord): ProsAndCons | undefined {
  const texts = new Map(
    record.options.map(({ name }) => {
      const section = sectionsNamed(record, /./).find(({ title, level }) => level > 2 && plain(title) === plain(name));
      return [name, section === undefined ? "" : saidIn(wholeText(record, section))];
    }),
  );
  const said = (name: string, word: string): string => reasons(texts.get(name) ?? "", word).join("; ");
  const speaks = record.options.some(({ name }) => said(name, "good") !== "" || said(name, "bad") !== "");
  return speaks
    ? { criteria: ["Speaks for it", "Speaks against it"], cells: (name) => [said(name, "good"), said(name, "bad")] }
    : undefined;
}

function reasons(text: string, word: string): readonly string[] {
  const pattern = new RegExp(`^\\s*[*+-]\\s+\\W{0,4}${word}\\b[\\s,:]*(?:because)?[\\s:]*(.*)$`, "i");
  return text.split("\n").flatMap((line) => pattern.exec(line)?.[1]?.trim() || []);
}

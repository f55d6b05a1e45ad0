import type { DecisionOption } from "../types.ts";
import { type Chosen, chosenIn } from "./chosen-option.ts";
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";
import { coreName, nameAndReason, type OptionWords, optionWords, sameName } from "./option-words.ts";
import type { Outline } from "./outline.ts";
import { linesUnder, linesWithin, sectionsNamed } from "./parts.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { reasonsIn } from "./reasons.ts";
import { sectionWords } from "./section-names.ts";
import { tablesIn } from "./tables.ts";
import { plainWords } from "./words.ts";

interface Found extends OptionWords {
  readonly line: number;
  readonly because: string;
  /** Its heading says "Option 1": the name is that of its text. */
  readonly worded?: true;
}

const considered = new RegExp(
  `^(?:(?:the )?(?:considered |possible |available |evaluated )?(?:options|alternatives|solutions|choices)(?: considered| evaluated| explored)?|options and (?:trade-?offs|outcomes?)|alternatives? (?:and|&) .*|(?:alternatives?|other|possible|candidate|considered) (?:approach(?:es)?|designs?|solutions?|implementations?|proposals?)(?: considered| evaluated| explored)?|designs|${sectionWords.options})\\s*[:：]?$`,
  "iu",
);
const turnedDown =
  /^(?:rejected (?:options|alternatives)|alternatives? (?:considered|rejected)|(?:options|alternatives) (?:that were )?(?:rejected|not chosen|considered and rejected)|other (?:options|alternatives).*|considered alternatives|alternatives|(?:verworfene|abgelehnte) (?:alternativen|optionen)|(?:alternativas|opciones) (?:descartadas|rechazadas|rejeitadas))\s*:?$/i;
const prosAndCons =
  /^(?:(?:pros and cons|pros & cons)(?: of (?:the )?(?:considered )?(?:options|alternatives))?|avantages et inconvénients des options|vor- und nachteile der (?:optionen|alternativen)|prós e contras das opções|pros y contras de las opciones)\s*:?$/i;
const mostOptions = 60;

/** Options that were weighed, from the conventions of several templates. Empty where a record lists none. */
export function readOptions(outline: Outline): readonly DecisionOption[] {
  const weighed = sectionsNamed(outline, prosAndCons).flatMap((heading) => weighedUnder(outline, heading));
  const listed = sectionsNamed(outline, considered)
    .flatMap((heading) => optionsUnder(outline, heading, turnedDown.test(heading.name)))
    .flatMap((option) => membersOf(outline, option, weighed));
  const turned = sectionsNamed(outline, turnedDown)
    .filter(({ name }) => !considered.test(name))
    .flatMap((heading) => optionsUnder(outline, heading, true));
  const own = [...listed, ...turned];
  const all = merged(own.length > 0 || weighed.length > 0 ? own : deeper(outline), weighed).slice(0, mostOptions);
  const chosen = all.length === 0 ? undefined : chosenIn(outline);
  const taken = chosen === undefined ? undefined : meantBy(all, chosen);
  return all.map((option) => {
    const isTaken = taken === option || option.verdict === "taken";
    const because = isTaken && chosen !== undefined && chosen.because !== "" ? chosen.because : option.because;
    return { name: option.name, chosen: isTaken, because, line: option.line };
  });
}

/** Whether a section of this title tells what else was weighed, as items or as prose. */
export const tellsOptions = (title: string): boolean => considered.test(title.trim()) || turnedDown.test(title.trim());

/** Where no section of its own lists them: below such a heading further in, else counted below headings of the log's own. */
function deeper(outline: Outline): readonly Found[] {
  const [inner] = outline.headings.filter(({ title, level }) => level > 1 && tellsOptions(title));
  const found = inner === undefined ? [] : optionsUnder(outline, inner, turnedDown.test(inner.title));
  return found.length > 0 ? found : counted(outline);
}

/** A template's place for an option. */
const isPlace = (name: string): boolean => placeholder.test(name) || /^(?:\[.*\]|first option)$/i.test(name);

/** Whether a record that names its options has none like this; a list that its template left open tells nothing. */
export const isNoOption = (options: readonly DecisionOption[], given: string): boolean =>
  options.length > 0 && !options.some(({ name }) => isPlace(name)) && closest(options, given) === undefined;

const refusedIf = (refused: boolean, option: Found): Found =>
  refused && option.verdict === undefined ? { ...option, verdict: "refused" } : option;

/** The sections within, else the items of a list, the rows of a table, or paragraphs that begin with a name. */
function optionsUnder(outline: Outline, heading: Heading, refused: boolean): readonly Found[] {
  const inner = innerHeadings(outline, heading);
  if (inner.length > 0) return inner.map((each) => refusedIf(refused, named(outline, each)));
  const lines = linesUnder(outline, heading);
  const items = outermost(lines);
  const rows = items.length > 0 ? [] : rowsIn(lines);
  const texts = items.length > 0 || rows.length > 0 ? items : piecesOf(lines).filter(({ text }) => isNamed(text));
  return [...texts.map(ofPiece), ...rows].map((option) => refusedIf(refused, option));
}

/** A heading that only gathers options names none: they are the items below it, which are weighed further on by their names. */
function membersOf({ headings, ...rest }: Outline, option: Found, weighed: readonly Found[]): readonly Found[] {
  const heading = headings.find(({ line }) => line === option.line);
  if (heading === undefined || sameAs(weighed, option.name) !== undefined) return [option];
  const items = outermost(linesUnder({ headings, ...rest }, heading)).map(ofPiece);
  return items.some(({ name }) => sameAs(weighed, name) !== undefined) ? items : [option];
}

function ofPiece({ text, line }: Piece): Found {
  const { title, because } = nameAndReason(text);
  return { ...optionWords(title), line, because };
}

/** A paragraph that begins as an option's name does: set apart, or counted. */
const isNamed = (text: string): boolean => /^(?:\*\*|__)\S/.test(text) || optionWords(text).mark !== undefined;

const optionColumn =
  /^(?:options?|alternatives?|solutions?|approach|alternativen?|opción|opção|alternativa|方案|选项|选择|選択肢|案|代替案)$/iu;
const reasonColumn =
  /^(?:cons?|why (?:not|rejected)|reasons?(?: (?:for rejection|rejected))?|rejected because|rationale|verdict|drawbacks?|disadvantages|nachteile|contras|desventajas|desvantagens|inconvénients|缺点|理由|不采用原因|欠点|短所)\b.*$/iu;

/** Options that are rows of a table. */
function rowsIn(lines: readonly Line[]): readonly Found[] {
  return tablesIn(lines).flatMap(([head, ...rows]) => {
    if (head === undefined || !optionColumn.test(plainWords(head.cells[0] ?? ""))) return [];
    const reason = head.cells.findIndex((cell) => reasonColumn.test(plainWords(cell)));
    return rows.map(({ cells, line }) => ({
      ...optionWords(cells[0] ?? ""),
      line,
      because: plainWords(reason < 0 ? "" : (cells[reason] ?? "")).slice(0, 600),
    }));
  });
}

const weighedUnder = (outline: Outline, heading: Heading): readonly Found[] =>
  innerHeadings(outline, heading)
    .filter(({ title }) => !/^comparison$|\bin general$/i.test(title))
    .map((each) => named(outline, each));

/** "Option A: …", "Option B: … (rejected)" below a heading of the log's own; where they are taken up again further on, the first stand for them. */
function counted(outline: Outline): readonly Found[] {
  const { headings } = outline;
  const marked = headings.filter(({ title }) => {
    const { mark, name } = optionWords(title);
    return mark !== undefined && name !== "";
  });
  const [first] = marked;
  const end = first === undefined ? undefined : headings.find((other) => other.at > first.at && other.level < first.level);
  const together = marked.filter(({ level, at }) => level === first?.level && at < (end?.at ?? Infinity));
  return together.length < 2 ? [] : together.map((heading) => named(outline, heading));
}

/** An option of a section of its own; where its heading is a number, its first words name it. */
function named(outline: Outline, heading: Heading): Found {
  const lines = linesWithin(outline, heading);
  const words = optionWords(heading.title);
  const [first, ...rest] = piecesOf(lines);
  const because = reasonsIn(lines);
  if (first === undefined || words.mark === undefined || words.name !== "") return { ...words, line: heading.line, because };
  const [name = ""] = plainWords(first.text)
    .replace(/\s*https?:\/\/\S+\s*$/, "")
    .replace(/[.:]$/, "")
    .split(/(?<=\p{L}{3})[.:]\s/u);
  return { ...words, name: optionWords(name).name, line: heading.line, because: rest.length === 0 ? "" : because, worded: true };
}

function innerHeadings({ headings }: Outline, heading: Heading): readonly Heading[] {
  const end = headings.find((other) => other.at >= heading.below && other.level <= heading.level)?.at ?? Infinity;
  const inside = headings.filter((other) => other.at >= heading.below && other.at < end);
  const level = Math.min(...inside.map((each) => each.level));
  return inside.filter((each) => each.level === level);
}

/** Items of a list that stand furthest out, or are counted as options. */
function outermost(lines: readonly Line[]): readonly Piece[] {
  const items = lines.filter(({ text, kind }) => kind === "text" && /^\s*(?:[*+-]|\d+[.)])\s+\S/.test(text));
  const indent = Math.min(...items.map(({ text }) => indentOf(text)));
  const starts = new Set(items.filter(({ text }) => indentOf(text) === indent).map(({ line }) => line));
  return piecesOf(lines).filter(({ text, line, item }) => item && (starts.has(line) || optionWords(text).mark !== undefined));
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

const placeholder = /^(?:\{.*|title of option.*|option \d+|etc\.?|n\/?a|none|…|\.{3})$/i;

/** The same option listed and weighed is one; the reason is where it was weighed. */
function merged(listed: readonly Found[], weighed: readonly Found[]): readonly Found[] {
  const byName = new Map<string, Found>();
  for (const option of [...listed, ...weighed]) {
    const key = weighed.includes(option) ? keyAmong(listed, option.name) : sameName(option.name);
    if (key === "" || placeholder.test(option.name)) continue;
    const known = byName.get(key);
    byName.set(key, known === undefined ? option : { ...known, because: known.because === "" ? option.because : known.because });
  }
  return [...byName.values()];
}

/** Shorter names are held by others that mean something else. */
const telling = 12;

/** What is weighed as "Postgres" may be listed as "Option 1: move to Postgres", and "Keep what is there" as "(A) Keep what is there"; it is one option. */
function keyAmong(listed: readonly Found[], name: string): string {
  const same = sameAs(listed, name);
  if (same !== undefined) return sameName(same.name);
  const like = listed.filter((each) => each.worded === true || Math.min(sameName(each.name).length, sameName(name).length) >= telling);
  return sameName(closest(like, name)?.name ?? name);
}

function meantBy(all: readonly Found[], { name, mark }: Chosen): Found | undefined {
  const words = optionWords(name);
  const wanted = mark ?? words.mark;
  return (
    (words.name === "" ? undefined : closest(all, words.name)) ??
    (wanted === undefined ? undefined : all.find((each) => each.mark === wanted))
  );
}

/** The option of that name, what stands in brackets after it aside. */
function sameAs<T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined {
  const exact = all.find((each) => sameName(each.name) === sameName(name));
  if (exact !== undefined || coreName(name) === "") return exact;
  const alike = all.filter((each) => coreName(each.name) === coreName(name) && !(isQualified(each.name) && isQualified(name)));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Two that stand in different brackets are two. */
const isQualified = (name: string): boolean => coreName(name) !== sameName(name);

/** The option meant: the same name, else the one that begins as it does, else the one name that holds the other. */
function closest<T extends { readonly name: string }>(all: readonly T[], chosen: string): T | undefined {
  const wanted = sameName(chosen);
  const same = sameAs(all, chosen);
  if (same !== undefined || wanted === "") return same;
  const begin = all.filter(({ name }) => begins(sameName(name), wanted) || begins(wanted, coreName(name)));
  if (begin.length === 1) return begin[0];
  const near = all.filter(
    ({ name }) => sameName(name) !== "" && (wanted.includes(sameName(name)) || (wanted.length > 3 && sameName(name).includes(wanted))),
  );
  return near.length === 1 ? near[0] : undefined;
}

const begins = (whole: string, head: string): boolean => head !== "" && `${whole} `.startsWith(`${head} `);

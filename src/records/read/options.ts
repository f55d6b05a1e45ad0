import type { DecisionOption } from "../types.ts";
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { Outline } from "./outline.ts";
import { linesUnder, linesWithin, sectionsNamed } from "./parts.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { reasonsIn } from "./reasons.ts";
import { bare } from "./bare.ts";
import { outcomeRank } from "./outcome-names.ts";
import { plainWords } from "./words.ts";

interface Found {
  readonly name: string;
  readonly line: number;
  readonly because: string;
  /** The section says that it was not taken. */
  readonly rejected: boolean;
  /** Its heading says "Option 1": the name is that of its text. */
  readonly worded?: true;
}

const considered =
  /^(?:(?:the )?(?:considered |possible |available |evaluated )?(?:options|alternatives|solutions|choices)(?: considered| evaluated| explored)?|options and (?:trade-?offs|outcomes?)|alternatives? (?:and|&) .*)\s*:?$/i;
const turnedDown =
  /^(?:rejected (?:options|alternatives)|alternatives? (?:considered|rejected)|(?:options|alternatives) (?:that were )?(?:rejected|not chosen|considered and rejected)|other (?:options|alternatives).*|considered alternatives|alternatives)\s*:?$/i;
const prosAndCons = /^(?:pros and cons|pros & cons)(?: of (?:the )?(?:considered )?(?:options|alternatives))?\s*:?$/i;
const mostOptions = 60;

/** Options that were weighed, from the conventions of several templates. Empty where a record lists none. */
export function readOptions(outline: Outline): readonly DecisionOption[] {
  const listed = sectionsNamed(outline, considered).flatMap((heading) => optionsUnder(outline, heading, turnedDown.test(heading.name)));
  const weighed = sectionsNamed(outline, prosAndCons).flatMap((heading) => weighedUnder(outline, heading));
  const turned = sectionsNamed(outline, turnedDown)
    .filter(({ name }) => !considered.test(name))
    .flatMap((heading) => optionsUnder(outline, heading, true));
  const all = merged([...listed, ...turned], weighed).slice(0, mostOptions);
  const chosen = chosenOf(outline);
  const taken = chosen === undefined ? undefined : closest(all, chosen.name);
  return all.map(({ name, line, because, rejected }) => {
    const isTaken = taken === name || (!rejected && /\((?:chosen|selected|accepted|preferred)\)\s*$/i.test(name));
    return { name, chosen: isTaken, because: isTaken && chosen !== undefined && chosen.because !== "" ? chosen.because : because, line };
  });
}

/** The items of a list, else the sections within. */
function optionsUnder(outline: Outline, heading: Heading, rejected: boolean): readonly Found[] {
  const inner = innerHeadings(outline, heading);
  if (inner.length > 0) return inner.map((each) => ({ ...named(outline, each), rejected }));
  return outermost(linesUnder(outline, heading)).map(({ text, line }) => {
    const [name, because] = nameAndReason(text);
    return { name, line, because, rejected };
  });
}

const weighedUnder = (outline: Outline, heading: Heading): readonly Found[] =>
  innerHeadings(outline, heading)
    .filter(({ title }) => !/^comparison$/i.test(title))
    .map((each) => ({ ...named(outline, each), rejected: false }));

const numberOnly = /^(?:option|alternative|solution)\s*#?(?:\d+|[A-Z])\s*[:.)]?$/i;

/** An option of a section of its own; where its heading is a number, its first words name it. */
function named(outline: Outline, heading: Heading): Omit<Found, "rejected"> {
  const lines = linesWithin(outline, heading);
  const [first, ...rest] = piecesOf(lines);
  const because = reasonsIn(lines);
  if (first === undefined || !numberOnly.test(bare(heading.title))) return { name: optionName(heading.title), line: heading.line, because };
  const [name = ""] = plainWords(first.text)
    .replace(/\s*https?:\/\/\S+\s*$/, "")
    .replace(/[.:]$/, "")
    .split(/(?<=\p{L}{3})[.:]\s/u);
  return { name: optionName(name), line: heading.line, because: rest.length === 0 ? "" : because, worded: true };
}

function innerHeadings({ headings }: Outline, heading: Heading): readonly Heading[] {
  const end = headings.find((other) => other.at >= heading.below && other.level <= heading.level)?.at ?? Infinity;
  const inside = headings.filter((other) => other.at >= heading.below && other.at < end);
  const level = Math.min(...inside.map((each) => each.level));
  return inside.filter((each) => each.level === level);
}

/** Items of a list that stand furthest out; paragraphs are not options. */
function outermost(lines: readonly Line[]): readonly Piece[] {
  const items = lines.filter(({ text, kind }) => kind === "text" && /^\s*(?:[*+-]|\d+[.)])\s+\S/.test(text));
  const indent = Math.min(...items.map(({ text }) => indentOf(text)));
  const starts = new Set(items.filter(({ text }) => indentOf(text) === indent).map(({ line }) => line));
  return piecesOf(lines).filter(({ line, item }) => item && starts.has(line));
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

const optionName = (title: string): string =>
  plainWords(bare(title))
    .replace(/^(?:option|alternative|solution)\s*(?:#?\d+|[A-Z])\s*[:.)–—-]\s*/i, "")
    .slice(0, 200);

/** "**Name**: reason", "Name - reason", "Name". */
function nameAndReason(text: string): readonly [string, string] {
  const [, strong, after] = /^(?:\*\*|__)(.{1,150}?)(?:\*\*|__)\s*[:.–—-]?\s*(.*)$/s.exec(text) ?? [];
  if (strong !== undefined) return [optionName(strong.replace(/:$/, "")), plainWords(after ?? "").slice(0, 600)];
  const [, name, because] = /^(.{2,100}?)(?::| [-–—])\s+(.{3,})$/s.exec(text) ?? [];
  return name !== undefined && because !== undefined && !/^(?:option\s*\w+|buy|build)$/i.test(name) && !name.endsWith("]")
    ? [optionName(name), plainWords(because).slice(0, 600)]
    : [optionName(text), ""];
}

const same = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\((?:chosen|selected|accepted|preferred|rejected)\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same option listed and weighed is one; the reason is where it was weighed. */
function merged(listed: readonly Found[], weighed: readonly Found[]): readonly Found[] {
  const byName = new Map<string, Found>();
  for (const option of [...listed, ...weighed]) {
    const key = weighed.includes(option) ? keyAmong(listed, option.name) : same(option.name);
    if (key === "" || /^(?:\{.*|title of option.*|option \d+|etc)$/i.test(option.name)) continue;
    const known = byName.get(key);
    byName.set(key, known === undefined ? option : { ...known, because: known.because === "" ? option.because : known.because });
  }
  return [...byName.values()];
}

/** What is weighed as "Postgres" may be listed as "Option 1: move to Postgres"; it is one option. */
function keyAmong(listed: readonly Found[], name: string): string {
  const worded = listed.filter((each) => each.worded === true);
  return same(closest(worded, name) ?? name);
}

/** "Chosen option: "X", because Y". */
function chosenOf(outline: Outline): { readonly name: string; readonly because: string } | undefined {
  for (const heading of outline.top.filter(({ name }) => outcomeRank(name) !== undefined)) {
    for (const { text } of piecesOf(linesUnder(outline, heading)).slice(0, 10)) {
      const said = plainWords(text);
      const [, name, because] =
        /(?:chosen|selected|preferred) (?:option|alternative|solution)s?\s*(?:is|was|:)?\s*:?\s*["“'«]?(.{1,200}?)["”'»]?(?:[,.;]?\s+because\s+(.*)|[,.;]\s+(?:since|as)\s+.*|\.\s.*|\.?$)/is.exec(
          said,
        ) ?? [];
      if (name !== undefined) return { name: optionName(name), because: (because ?? "").slice(0, 600) };
    }
  }
  return undefined;
}

/** The option meant: the same name, else the one name that holds the other. */
function closest(all: readonly Found[], chosen: string): string | undefined {
  const wanted = same(chosen);
  const exact = all.find(({ name }) => same(name) === wanted);
  if (exact !== undefined || wanted === "") return exact?.name;
  const near = all.filter(
    ({ name }) => same(name) !== "" && (wanted.includes(same(name)) || (wanted.length > 3 && same(name).includes(wanted))),
  );
  return near.length === 1 ? near[0]?.name : undefined;
}

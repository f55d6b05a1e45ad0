import { remembered } from "#base";
import type { Section } from "../types.ts";
import { type Heading, readHeadings } from "./headings.ts";
import { type Line, readLines } from "./lines.ts";
import { isAboutItself, sectionWords } from "./section-names.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";
import { plainWords } from "./words.ts";

/** The body of a record, taken apart. */
export interface Outline {
  readonly syntax: Syntax;
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  /** The first heading, when it is no section's. */
  readonly title: Heading | undefined;
  /** Sections that are the record's own: no other section holds them. */
  readonly top: readonly Heading[];
  readonly sections: readonly Section[];
}

/** Names of sections, so that a first heading of such a name is no title. */
const sectionName = new RegExp(
  `^(?:\\d+[.)]?\\s*)?(?:summary|motivation|problem|issue|options?|considered options|alternatives(?: considered)?|overview|introduction|deciders|context and problem statement|table of contents|changelog|change log|abstract|${Object.values(sectionWords).join("|")})\\s*[:：]?$`,
  "iu",
);

/** Takes a body apart; `first` is the number of its first line. */
export function outlineOf(given: string, first: number): Outline {
  const body = given.includes("\r") ? given.replace(/\r\n?/g, "\n") : given;
  const source = body.split("\n");
  const syntax = syntaxOf(body);
  const lines = readLines(source, first, syntax);
  const headings = readHeadings(lines, syntax);
  const title = headings[0] !== undefined && isTitle(headings[0], headings) ? headings[0] : undefined;
  return { syntax, lines, headings, title, top: topOf(headings, title), sections: sectionsOf(body, source, first, headings) };
}

const isTitle = (heading: Heading, all: readonly Heading[]): boolean =>
  !isSection(heading.title) &&
  !isAboutItself(heading.name) &&
  (heading.level === 1 || all.every((other) => other === heading || other.level >= heading.level));

/** Sections that every template has: their level is that of the record's own. */
const usual = new RegExp(
  `^(?:\\d+[.)]?\\s*)?(?:considered options|context and problem statement|${sectionWords.context}|${sectionWords.decision}|${sectionWords.consequences})\\s*[:：]?$`,
  "iu",
);

/** The records of a log have the same sections: each name is looked at once. */
const mostTitles = 5000;
const isSection = remembered(mostTitles, (title) => sectionName.test(plainWords(title)));
const isUsual = remembered(mostTitles, (title) => usual.test(plainWords(title)));

/** Every heading that no other but the title holds, or that stands as high as the usual sections do. */
function topOf(headings: readonly Heading[], title: Heading | undefined): readonly Heading[] {
  const inside = headings.filter((heading) => heading !== title);
  const level = inside.find((heading) => isUsual(heading.title))?.level ?? 0;
  const top: Heading[] = [];
  for (const heading of inside) {
    const last = top.at(-1);
    if (last === undefined || heading.level <= Math.max(last.level, level)) top.push(heading);
  }
  return top;
}

/** Source text under each heading; what stands before the first is a section without a title. Cut out of the body, not copied. */
function sectionsOf(body: string, source: readonly string[], first: number, headings: readonly Heading[]): readonly Section[] {
  const starts = startsOf(source);
  const between = (from: number, to: number | undefined): string => {
    const start = starts[from] ?? body.length;
    return body.slice(start, to === undefined ? body.length : Math.max(start, (starts[to] ?? body.length) - 1));
  };
  const sections = headings.map((heading, index): Section => ({
    level: heading.level,
    title: heading.title,
    line: first + heading.below - 1,
    text: between(heading.below, headings[index + 1]?.at),
  }));
  const before = headings[0]?.at === 0 ? "" : between(0, headings[0]?.at);
  return before.trim() === "" ? sections : [{ level: 1, title: "", line: first - 1, text: before }, ...sections];
}

function startsOf(source: readonly string[]): readonly number[] {
  let at = 0;
  return source.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

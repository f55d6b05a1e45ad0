import type { Path } from "#base";
import type { Field } from "../types.ts";
import { meaningOf } from "./label-names.ts";
import { fileNameOf } from "./names.ts";
import { readLabels } from "./labels.ts";
import type { Line } from "./lines.ts";
import type { Outline } from "./outline.ts";
import { fieldOf, type Parts, wordsOf } from "./parts.ts";
import { plainWords } from "./words.ts";

const numbering =
  /^(?:(?:architecture|architectural|design)(?: design)? decision(?: record)?|adr|oep|rfc|madr|decision(?: record)?|aries rfc|[A-Z]{2,8}[-_#]?(?=\d))?(?:[\s:#._-]*(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,6}))?\s*(?:[:.)\]|–—-]+|(?<=\d)\s)\s*/i;

/** The title: the first heading, else front matter's, else a first line that stands alone, else the words of the file's name. Its number is left out of it. */
export function readTitle({ outline, entries, labels, path }: Parts): Field<string> | undefined {
  const { slug, stem } = fileNameOf(path);
  const own = entries.find(({ key }) => meaningOf(key)?.meaning === "title");
  const said = own === undefined ? "" : plainWords(wordsOf(own));
  const heading = fromHeading(outline, path);
  const front =
    own === undefined || said === ""
      ? undefined
      : fieldOf(withoutNumber(said), { raw: own.raw, line: own.line, kind: "front matter", path });
  // A heading with others beside it may be the first section's.
  const above = outline.headings.filter(({ level }) => level === outline.title?.level).length > 1 ? (front ?? heading) : (heading ?? front);
  if (above !== undefined) return above;
  const label = labels.find(({ meaning, value }) => meaning === "title" && value !== "");
  if (label !== undefined) return fieldOf(plainWords(label.value), { raw: label.value, line: label.line, kind: label.kind, path });
  const first = firstLine(outline);
  if (first !== undefined) return fieldOf(withoutNumber(plainWords(first.text)), { raw: first.text, line: first.line, kind: "text", path });
  const words = (slug === "" ? stem : slug).replace(/[-_]+/g, " ").trim();
  return words === ""
    ? undefined
    : fieldOf(words.charAt(0).toUpperCase() + words.slice(1), { raw: stem, kind: "file name", path }, "inferred");
}

function fromHeading({ title }: Outline, path: Path): Field<string> | undefined {
  if (title === undefined || /^[[{].*[\]}]$/.test(title.title.trim())) return undefined;
  const words = withoutNumber(plainWords(title.title));
  return words === "" ? undefined : fieldOf(words, { raw: title.title, line: title.line, kind: "heading", path });
}

/** A line of a few words that begins a text of sections: a title that nobody marked as a heading. */
function firstLine({ lines, headings, title }: Outline): Line | undefined {
  const at = lines.findIndex(({ text }) => text.trim() !== "");
  const [line, below] = [lines[at], lines[at + 1]];
  if (title !== undefined || line === undefined || headings[0] === undefined || at >= headings[0].at) return undefined;
  const alone = line.kind === "text" && (below === undefined || below.text.trim() === "" || headings[0].at === at + 1);
  return alone &&
    /^[^\s|>*+<:-].{2,120}[^.:;,]$/u.test(line.text) &&
    readLabels([line]).every(({ meaning, value }) => meaning === "number" && !/^\W*\d+\W*$/.test(value))
    ? line
    : undefined;
}

/** "DEP 7: ", "KIP-(16): ": a series of records or proposals and its number. Told by the text alone: a file's name changes nothing. */
const ofSeries = /^[^\p{L}\p{N}]*(?:M?ADR|RFC|[A-Z]{1,3}[EI]P)[\s#_-]*\(?\d+\)?\s*[:：.)\]|–—-]+\s*/u;

/** "3. Use Postgres", "ADR-003: Use Postgres", "DEP 3: Use Postgres": the words. */
function withoutNumber(title: string): string {
  const own = ofSeries.exec(title)?.[0] ?? numbering.exec(title)?.[0] ?? "";
  const rest = title.slice(own.length).replace(/^[\s:：.–—-]+/, "");
  return rest === "" ? title : rest;
}

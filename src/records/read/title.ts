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
  const { digits, slug, stem } = fileNameOf(path);
  const own = entries.find(({ key }) => meaningOf(key)?.meaning === "title");
  const said = own === undefined ? "" : plainWords(wordsOf(own));
  if (outline.title !== undefined) {
    const title = withoutNumber(plainWords(outline.title.title), digits);
    if (title !== "" && !/^[[{].*[\]}]$/.test(outline.title.title.trim()))
      return fieldOf(title, { raw: outline.title.title, line: outline.title.line, kind: "heading", path });
  }
  if (own !== undefined && said !== "")
    return fieldOf(withoutNumber(said, digits), { raw: own.raw, line: own.line, kind: "front matter", path });
  const label = labels.find(({ meaning, value }) => meaning === "title" && value !== "");
  if (label !== undefined) return fieldOf(plainWords(label.value), { raw: label.value, line: label.line, kind: label.kind, path });
  const first = firstLine(outline);
  if (first !== undefined)
    return fieldOf(withoutNumber(plainWords(first.text), digits), { raw: first.text, line: first.line, kind: "text", path });
  const words = (slug === "" ? stem : slug).replace(/[-_]+/g, " ").trim();
  return words === ""
    ? undefined
    : fieldOf(words.charAt(0).toUpperCase() + words.slice(1), { raw: stem, kind: "file name", path }, "inferred");
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

/** One pattern for every number: an expression made anew for each record costs more than reading it. */
const ownNumber = /^[^\p{L}\p{N}]*\p{L}{1,12}[\s#_-]*\(?(\d+)\)?\s*[:：.)\]|–—-]+\s*/u;

/** "3. Use Postgres", "ADR-003: Use Postgres", "DEP 3: Use Postgres" in a file of that number: the words. */
function withoutNumber(title: string, digits: string | undefined): string {
  const [named, number] = ownNumber.exec(title) ?? [];
  const own = named !== undefined && Number(number) === Number(digits) ? named : (numbering.exec(title)?.[0] ?? "");
  const rest = title.slice(own.length).replace(/^[\s:：.–—-]+/, "");
  return rest === "" ? title : rest;
}

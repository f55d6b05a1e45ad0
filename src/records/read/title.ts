import type { Field } from "../types.ts";
import { meaningOf } from "./label-names.ts";
import { fileNameOf } from "./names.ts";
import { fieldOf, type Parts, wordsOf } from "./parts.ts";
import { plainWords } from "./words.ts";

const numbering =
  /^(?:(?:architecture|architectural|design)(?: design)? decision(?: record)?|adr|oep|rfc|madr|decision(?: record)?|aries rfc|[A-Z]{2,8}[-_#]?(?=\d))?(?:[\s:#._-]*(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,6}))?\s*(?:[:.)\]|–—-]+|(?<=\d)\s)\s*/i;

/** The title: the first heading, else front matter's, else the words of the file's name. Its number is left out of it. */
export function readTitle({ outline, entries, labels, path }: Parts): Field<string> | undefined {
  const own = entries.find(({ key }) => meaningOf(key)?.meaning === "title");
  const said = own === undefined ? "" : plainWords(wordsOf(own));
  if (outline.title !== undefined) {
    const title = withoutNumber(plainWords(outline.title.title));
    if (title !== "" && !/^[[{].*[\]}]$/.test(outline.title.title.trim()))
      return fieldOf(title, { raw: outline.title.title, line: outline.title.line, kind: "heading", path });
  }
  if (own !== undefined && said !== "") return fieldOf(withoutNumber(said), { raw: own.raw, line: own.line, kind: "front matter", path });
  const label = labels.find(({ meaning, value }) => meaning === "title" && value !== "");
  if (label !== undefined) return fieldOf(plainWords(label.value), { raw: label.value, line: label.line, kind: label.kind, path });
  const { slug, stem } = fileNameOf(path);
  const words = (slug === "" ? stem : slug).replace(/[-_]+/g, " ").trim();
  return words === ""
    ? undefined
    : fieldOf(words.charAt(0).toUpperCase() + words.slice(1), { raw: stem, kind: "file name", path }, "inferred");
}

/** "3. Use Postgres", "ADR-003: Use Postgres": the words. */
function withoutNumber(title: string): string {
  const rest = title.replace(numbering, "").replace(/^[\s:.–—-]+/, "");
  return rest === "" ? title : rest;
}

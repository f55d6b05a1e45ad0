import type { Field } from "../types.ts";
import { meaningOf } from "./label-names.ts";
import { fileNameOf } from "./names.ts";
import { fieldOf, type Parts, wordsOf } from "./parts.ts";
import { plainWords } from "./words.ts";

/** The number people quote: of the file's name, else of its title, else of its front matter. */
export function readNumber(parts: Parts): Field<number> | undefined {
  const { path, outline } = parts;
  const { digits, stem } = fileNameOf(path);
  if (digits !== undefined) return fieldOf(Number(digits), { raw: stem, kind: "file name", path });
  const title = outline.title;
  const inTitle =
    title === undefined
      ? undefined
      : /^(?:(?:ADR|MADR|OEP|RFC|D|Decision|[A-Z]{2,8})[\s:#_-]*(\d{1,5})(?!\d|[-./]\d)|(\d{1,4})\s*[.:)]\s)/.exec(plainWords(title.title));
  const said = inTitle?.[1] ?? inTitle?.[2];
  if (title !== undefined && said !== undefined)
    return fieldOf(Number(said), { raw: title.title, line: title.line, kind: "heading", path });
  const entry = parts.entries.find(({ key }) => meaningOf(key)?.meaning === "number");
  const digitsSaid = entry === undefined ? undefined : /^(?:[A-Za-z]{1,8}[-_ ]?)?0*(\d{1,6})$/.exec(wordsOf(entry).trim())?.[1];
  return entry === undefined || digitsSaid === undefined
    ? undefined
    : fieldOf(Number(digitsSaid), { raw: entry.raw, line: entry.line, kind: "front matter", path });
}

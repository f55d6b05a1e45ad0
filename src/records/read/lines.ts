import { meaningOf } from "./label-names.ts";
import type { Syntax } from "./syntax.ts";

/** A line of a text, and what it is part of. Comments are taken out. */
export interface Line {
  /** What a reader sees of it; at most `mostCells` characters. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: "text" | "code" | "quote";
}

/** A longer line is read up to here: no pattern runs over more. */
const mostCells = 4000;

/** State carried from line to line. */
interface Reading {
  /** What closes the block we are in. */
  fence: RegExp | undefined;
  comment: boolean;
  /** Indent of the line that opened an indented block of code or a comment; what lies deeper belongs to it. */
  indent: number | undefined;
}

/** Tells text from code, quotes and comments, line by line. `first` is the number of the first line. */
export function readLines(source: readonly string[], first: number, syntax: Syntax): readonly Line[] {
  const reading: Reading = { fence: undefined, comment: false, indent: undefined };
  return source.map((raw, index) => {
    const cut = raw.length > mostCells ? raw.slice(0, mostCells) : raw;
    const line = first + index;
    if (reading.fence === undefined && syntax === "rst") return rstLine(cut, line, reading);
    return plainLine(cut, line, reading, syntax, source[index - 1] ?? "");
  });
}

function plainLine(raw: string, line: number, reading: Reading, syntax: Syntax, before: string): Line {
  if (reading.fence !== undefined) {
    if (reading.fence.test(raw)) reading.fence = undefined;
    return { text: raw, line, kind: "code" };
  }
  if (!reading.comment) {
    reading.fence = fenceOf(raw, syntax, before);
    if (reading.fence !== undefined) return { text: raw, line, kind: "code" };
  }
  if (syntax === "asciidoc" && /^\/\/(?!\/)/.test(raw)) return { text: "", line, kind: "text" };
  const text = withoutComments(raw, reading);
  return { text, line, kind: /^\s{0,3}>/.test(text) ? "quote" : "text" };
}

function fenceOf(raw: string, syntax: Syntax, before: string): RegExp | undefined {
  const mark = /^\s*(?:`{3}|~{3})/.test(raw) ? /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(raw)?.[1] : undefined;
  if (mark !== undefined) return new RegExp(`^\\s*${mark.charAt(0)}{${mark.length},}\\s*$`);
  if (syntax !== "asciidoc") return undefined;
  const block = /^(-{4,}|\.{4,}|\/{4,}|\+{4,})\s*$/.exec(raw)?.[1];
  if (block === undefined || (before.trim() !== "" && !/^[[.]/.test(before) && block.length >= before.length - 1)) return undefined;
  return new RegExp(`^${block.replace(/[.+]/g, "\\$&")}\\s*$`);
}

function withoutComments(raw: string, reading: Reading): string {
  if (!reading.comment && !raw.includes("<!--")) return raw;
  let text = "";
  let at = 0;
  while (at < raw.length) {
    const mark = reading.comment ? "-->" : "<!--";
    const next = raw.indexOf(mark, at);
    if (!reading.comment) text += raw.slice(at, next < 0 ? raw.length : next);
    if (next < 0) break;
    reading.comment = !reading.comment;
    at = next + mark.length;
  }
  return text;
}

/** Directives whose body is text that people read. */
const told = /^(?:list-table|table|csv-table|note|important|warning|tip|admonition|attention|container|class|contents|meta)$/;

function rstLine(raw: string, line: number, reading: Reading): Line {
  const indent = /^\s*/.exec(raw)?.[0].length ?? 0;
  const blank = raw.trim() === "";
  if (reading.indent !== undefined && (blank || indent > reading.indent)) return { text: raw, line, kind: "code" };
  reading.indent = undefined;
  const directive = /^\s*\.\. (?:\|[^|]*\| )?([\w-]+)::/.exec(raw)?.[1];
  if (directive !== undefined && !told.test(directive)) {
    reading.indent = indent;
    // A directive of one line that is named as a label is one: ".. status:: Accepted".
    if (meaningOf(directive) !== undefined) return { text: raw, line, kind: "text" };
  } else if (directive === undefined && /^\s*\.\.(?: (?!_|\[)|$)/.test(raw)) reading.indent = indent;
  else if (directive === undefined && /::\s*$/.test(raw) && !/^\s*:/.test(raw)) {
    reading.indent = indent;
    return { text: raw, line, kind: "text" };
  }
  return { text: raw, line, kind: reading.indent === undefined ? "text" : "code" };
}

import { bare } from "./bare.ts";
import type { Line } from "./lines.ts";
import type { Syntax } from "./syntax.ts";

/** A heading, and where its lines stand among those read. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly title: string;
  /** The title without number, emphasis and colon: what a section is known by. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Index of its first line, and of the first line below it. */
  readonly at: number;
  readonly below: number;
}

const hashes = /^ {0,3}(#{1,6})(?:[ \t\u00a0]+(.*)|(?=[A-Z\p{L}])(?<!^ {0,3}#(?=[^A-Z]))(.*))?$/u;
const equals = /^(={1,6})[ \t]+(\S.*)$/;
const html = /^\s*<h([1-6])[^>]*>(.*?)<\/h\1>\s*$/i;
const underline = /^ {0,3}([=\-~^"'`*+#.:_])\1{1,}[ \t]*$/;
/** What stands above a rule and is no heading: an item, a row, a label with its value. */
const noTitle = /^\s*(?:[*+-]\s|\d+[.)]\s|[|>+]|:[\w -]+:)|^[^:]{1,40}:(?:\s|\*\*)\s*\S|^\*\*[^*]+:?\*\*:?\s*\S/;

const headingOf = (level: number, title: string, line: number, at: number, below: number): Heading => ({
  level,
  title,
  name: bare(title),
  line,
  at,
  below,
});

/** Headings of a text in any of the three syntaxes, in order. */
export function readHeadings(lines: readonly Line[], syntax: Syntax): readonly Heading[] {
  const headings: Heading[] = [];
  const styles: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = marked(lines, at, syntax) ?? underlinedAt(lines, at, syntax, styles);
    if (heading === undefined) continue;
    headings.push(heading);
    at = heading.below - 1;
  }
  return headings;
}

function marked(lines: readonly Line[], at: number, syntax: Syntax): Heading | undefined {
  const line = lines[at];
  if (line === undefined || line.kind !== "text") return undefined;
  const make = (level: number, title: string): Heading => headingOf(level, title.trim(), line.line, at, at + 1);
  const [, marks, spaced, tight] = syntax === "rst" ? [] : (hashes.exec(line.text) ?? []);
  if (marks !== undefined) return make(marks.length, (spaced ?? tight ?? "").replace(/(?:^|[ \t])#+[ \t]*$/, ""));
  const [, signs, said] = syntax === "asciidoc" ? (equals.exec(line.text) ?? []) : [];
  if (signs !== undefined && said !== undefined) return make(signs.length, said.replace(/[ \t]+=+[ \t]*$/, ""));
  const [, level, inner] = html.exec(line.text) ?? [];
  return level === undefined || inner === undefined ? undefined : make(Number(level), inner.replace(/<[^>]*>/g, ""));
}

/** A line with a rule beneath it, and in reStructuredText perhaps above it; there the order of rules tells the level. */
function underlinedAt(lines: readonly Line[], at: number, syntax: Syntax, styles: string[]): Heading | undefined {
  const over = syntax === "rst" && isRule(lines[at]) && isTitle(lines[at + 1]) && sameRule(lines[at], lines[at + 2]);
  const from = over ? at + 1 : at;
  const title = lines[from];
  const rule = underline.exec(lines[from + 1]?.kind === "text" ? (lines[from + 1]?.text ?? "") : "");
  if (title === undefined || rule === null || !isTitle(title)) return undefined;
  const sign = rule[1] ?? "";
  if (syntax === "rst") {
    if (rule[0].trim().length < Math.min(3, title.text.trim().length)) return undefined;
    const style = over ? `${sign}${sign}` : sign;
    if (!styles.includes(style)) styles.push(style);
    return headingOf(Math.min(6, styles.indexOf(style) + 1), title.text.trim(), title.line, at, from + 2);
  }
  if (noTitle.test(title.text) || isText(lines[at - 1])) return undefined;
  const level = levelOf(sign, syntax, rule[0].trim().length, title.text.trim().length);
  return level === undefined ? undefined : headingOf(level, title.text.trim(), title.line, at, from + 2);
}

function levelOf(sign: string, syntax: Syntax, rule: number, title: number): number | undefined {
  const level = (syntax === "asciidoc" ? "=-~^+" : "=-").indexOf(sign) + 1;
  if (level === 0 || (syntax === "asciidoc" && Math.abs(rule - title) > 2)) return undefined;
  return level;
}

const isRule = (line: Line | undefined): boolean => line !== undefined && line.kind === "text" && underline.test(line.text);
const isText = (line: Line | undefined): boolean =>
  line !== undefined && line.kind === "text" && line.text.trim() !== "" && !isRule(line) && !hashes.test(line.text);
const isTitle = (line: Line | undefined): boolean => isText(line);
const sameRule = (above: Line | undefined, below: Line | undefined): boolean =>
  isRule(below) && above?.text.trim().charAt(0) === below?.text.trim().charAt(0);

import { decodePath, encodePath } from "#base";
import { saidIn } from "#records";

/** What is known for the body of a draft. */
export interface Filling {
  /** Markdown for the section that tells the context. */
  readonly context: string;
  /** Options by name; they take the place of a template's. */
  readonly options: readonly string[];
}

/** Puts what is known into the sections of a draft, whatever its template calls them. A template's places are filled, its comments stay. */
export function filled(draft: Uint8Array, { context, options }: Filling): Uint8Array {
  const text = decodePath(draft);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  const withContext = context === "" ? lines : intoContext(lines, context.split("\n"));
  const withOptions = options.length === 0 ? withContext : intoOptions(withContext, options);
  return encodePath(withOptions.join(eol));
}

/** Between a heading and the next. */
interface Span {
  readonly heading: number;
  readonly end: number;
}

function sectionOf(lines: readonly string[], title: RegExp): Span | undefined {
  let fence = false;
  let heading = -1;
  for (const [at, line] of lines.entries()) {
    if (/^\s*(```|~~~)/.test(line)) fence = !fence;
    if (fence || !/^#{1,6}\s/.test(line)) continue;
    if (heading >= 0) return { heading, end: at };
    if (title.test(line.replace(/^#+\s+(?:\d+[.)]\s*)?/, ""))) heading = at;
  }
  return heading < 0 ? undefined : { heading, end: lines.length };
}

function intoContext(lines: readonly string[], context: readonly string[]): readonly string[] {
  const span = sectionOf(lines, /^(context|problem|background|motivation|issue|summary|why)\b/i);
  if (span !== undefined) return replaced(lines, span, context);
  // A kind or a template without such a section opens with its reason: beneath the title, and what stands there of its state.
  const title = lines.findIndex((line) => /^#{1,6}\s/.test(line));
  if (title < 0) return [...lines, "", ...context];
  const next = lines.findIndex((line, at) => at > title && (/^#{1,6}\s/.test(line) || (line.trim() !== "" && !isLabel(line))));
  const at = next < 0 ? lines.length : next;
  return [...withoutBlanks(lines.slice(0, at)), "", ...context, "", ...lines.slice(at)];
}

const isLabel = (line: string): boolean => /^(?:[*+-]\s+)?(?:\*\*)?\p{Lu}[\p{L} ]{0,24}(?:\*\*)?:\s/u.test(line);

function withoutBlanks(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}

function intoOptions(lines: readonly string[], options: readonly string[]): readonly string[] {
  const span = sectionOf(lines, /^(considered )?(options|alternatives)\b/i);
  const listed = options.map((name) => `* ${name}`);
  const done = span === undefined ? lines : replaced(lines, span, listed);
  return intoTable(done, options);
}

/** A comparison with the template's rows gets one a real option. */
function intoTable(lines: readonly string[], options: readonly string[]): readonly string[] {
  const head = lines.findIndex((line) => /^\|\s*option\s*\|/i.test(line));
  if (head < 0) return lines;
  const end = lines.findIndex((line, at) => at > head + 1 && !line.trim().startsWith("|"));
  const cells = (lines[head] ?? "").split("|").length - 3;
  const rows = options.map((name) => `| ${name.replaceAll("|", "\\|")} |${"  |".repeat(Math.max(0, cells))}`);
  return [...lines.slice(0, head + 2), ...rows, ...lines.slice(end < 0 ? lines.length : end)];
}

/** What a template leaves to be filled goes; comments and words stay below what is put in. */
function replaced(lines: readonly string[], { heading, end }: Span, content: readonly string[]): readonly string[] {
  const rest = lines
    .slice(heading + 1, end)
    .join("\n")
    .replace(/^[ \t]*\{[^{}]{0,4000}\}[ \t]*$/gm, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && (line.includes("<!--") || (saidIn(line) !== "" && !isPlace(line))));
  return [...lines.slice(0, heading + 1), "", ...content, "", ...(rest.length === 0 ? [] : [...rest, ""]), ...lines.slice(end)];
}

/** "{describe the context}", "* First option", "The issue motivating this decision, and any context …" (adr-tools). */
const isPlace = (line: string): boolean =>
  /^\s*(?:[*+-]\s*)?(?:\{.*\}.*|…|\.\.\.|First option|Do nothing|\[option \d\].*|option \d|\*)?\s*$/i.test(line) ||
  /^The issue motivating this decision/i.test(line);

import type { Path, Problem } from "#base";
import type { RecordFile } from "../types.ts";
import type { Entry } from "./entry.ts";
import { readLabels } from "./labels.ts";
import type { Label } from "./label.ts";
import { matterEntries, matterOf, type ReadYaml } from "./matter.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { Line } from "./lines.ts";
import { linesUnder, linesWithin, type Parts } from "./parts.ts";
import { isAboutItself } from "./section-names.ts";
import { mostBytes, sourceText } from "./source-text.ts";

export interface TakenApart {
  readonly parts: Parts;
  readonly problems: readonly Problem[];
}

/** What the sidecar says of one record. */
export interface Beside {
  readonly path: Path;
  readonly entries: readonly Entry[];
}

/** Takes a file apart; a message when it holds no text. */
export function takeApart(file: RecordFile, beside: Beside, yaml: ReadYaml): TakenApart | string {
  const { text, cut, binary } = sourceText(file.bytes);
  if (binary) return "it is no text";
  const matter = matterOf(text);
  const { entries, problems } = matter === undefined ? { entries: [], problems: [] } : matterEntries(matter, yaml);
  const outline = outlineOf(text.slice(matter?.body ?? 0), matter?.bodyLine ?? 1);
  const parts = { path: file.path, entries, sidecar: beside.entries, sidecarPath: beside.path, outline, labels: headLabels(outline) };
  const long: Problem = {
    path: file.path,
    line: 1,
    message: `only its first ${mostBytes} bytes are read`,
    hint: "A record is a page; keep data beside it.",
  };
  return { parts, problems: [...problems.map((problem) => ({ path: file.path, ...problem })), ...(cut ? [long] : [])] };
}

/** Above this many lines labels are looked for where a text has no section. */
const mostHead = 80;

/** Labels above the first section, and in a first section that is about the record itself. */
function headLabels(outline: Outline): readonly Label[] {
  const [first] = outline.top;
  const from = outline.title?.below ?? 0;
  const head = outline.lines
    .slice(0, first?.at ?? Math.min(outline.lines.length, from + mostHead))
    .filter((line) => line.line !== outline.title?.line);
  const own = outline.top
    .slice(0, 3)
    .filter((heading, at) => isAboutItself(heading.name) || (at === 0 && isLabels(linesUnder(outline, heading))));
  return [...readLabels(head), ...own.flatMap((heading) => readLabels(linesWithin(outline, heading)))];
}

/** Lines each of which is a label, more than one. */
function isLabels(lines: readonly Line[]): boolean {
  const said = lines.filter(({ text }) => text.trim() !== "");
  return (
    said.length > 1 &&
    said.length <= 12 &&
    said.every((line) => /^\s*(?:[-*+]\s+)?[*_]*\p{L}[\p{L} -]{0,30}[*_]*[:：]/u.test(line.text)) &&
    readLabels(said).length > 1
  );
}

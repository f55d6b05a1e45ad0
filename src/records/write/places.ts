import { frontMatterOf } from "./front-matter.ts";
import { lineAfter } from "./splice.ts";

/** Where a text says something: the stretch that is the value, empty where it is still to be said. */
export interface Place {
  readonly kind: "line" | "section";
  readonly at: number;
  readonly end: number;
}

interface Line {
  readonly at: number;
  /** Without its line end. */
  readonly text: string;
}

/** What a text calls a field that decisions of other tools carry too. */
export const bodyNames: Readonly<Record<string, string>> = {
  status: "status",
  date: "date",
  "decision-makers": "deciders|decision[- ]makers?",
  supersedes: "supersedes",
  "superseded by": "superseded by",
};

/** Where the body says it: a list item, line or cell above the first section, else a section of that name. */
export function placeOf(text: string, key: string): Place | undefined {
  const names = bodyNames[key];
  if (names === undefined) return undefined;
  const lines = bodyLines(text);
  return labelled(lines, names) ?? section(lines, names);
}

/** The same where the title is a section's heading too, "## ADR 027", and the list stands below it. */
export function placeBelowTitle(text: string, key: string): Place | undefined {
  const names = bodyNames[key];
  const lines = bodyLines(text);
  const title = lines.findIndex((line) => line.text.trim() !== "");
  if (names === undefined || !isSection(lines, title)) return undefined;
  return labelled(lines.slice(title + 1), names);
}

/** Either of them. */
export const bodyPlace = (text: string, key: string): Place | undefined => placeOf(text, key) ?? placeBelowTitle(text, key);

/** Lines of the body, those within code fences and comments left out. */
function bodyLines(text: string): readonly Line[] {
  const matter = frontMatterOf(text);
  const lines: Line[] = [];
  let fence = "";
  let comment = false;
  for (
    let at = matter === undefined ? Number(text.startsWith("\ufeff")) : lineAfter(text, matter.end);
    at < text.length;
    at = lineAfter(text, at)
  ) {
    const line = text.slice(at, lineAfter(text, at)).replace(/\r?\n$/, "");
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      continue;
    }
    if (mark !== "") fence = mark;
    else if (comment || /^\s*<!--/.test(line)) comment = !line.includes("-->");
    else lines.push({ at, text: line });
  }
  return lines;
}

const underline = /^(?:-{3,}|={3,}|~{3,})\s*$/;
const isSection = (lines: readonly Line[], at: number): boolean =>
  /^(?:##+|===*)\s+\S/.test(lines[at]?.text ?? "") ||
  (underline.test(lines[at + 1]?.text ?? "") && /^\S/.test(lines[at]?.text ?? "") && at > 1);

function labelled(lines: readonly Line[], names: string): Place | undefined {
  const pattern = new RegExp(
    `^(\\s*(?:[*+-]\\s+|:|\\|\\s*)?(?:\\*\\*|__)?(?:${names})(?:\\*\\*|__)?\\s*(?::[ \\t]*\\||[:|])(?:\\*\\*|__)?[ \\t]*)(.*)$`,
    "i",
  );
  for (const [at, line] of lines.entries()) {
    if (isSection(lines, at)) return undefined;
    const [, before, value = ""] = pattern.exec(line.text) ?? [];
    if (before === undefined) continue;
    const said = withoutEnd(value);
    const start = line.at + before.length;
    return { kind: "line", at: start, end: start + said.length };
  }
  return undefined;
}

/** A value without the comment behind it, or the bar that closes its cell. */
function withoutEnd(value: string): string {
  const comment = value.indexOf("<!--");
  const said = (comment < 0 ? value : value.slice(0, comment)).trimEnd();
  return said.endsWith("|") ? said.slice(0, -1).trimEnd() : said;
}

function section(lines: readonly Line[], names: string): Place | undefined {
  const title = new RegExp(`^(?:(?:##+|==+)\\s+)?(?:${names})\\s*:?\\s*[#=]*\\s*$`, "i");
  const heading = lines.findIndex(
    (line, at) => title.test(line.text) && (isSection(lines, at) || underline.test(lines[at + 1]?.text ?? "")),
  );
  const found = lines[heading];
  if (found === undefined) return undefined;
  const below = heading + (underline.test(lines[heading + 1]?.text ?? "") ? 2 : 1);
  for (let at = below; at < lines.length && !isSection(lines, at); at++) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === "" || /^\s*>/.test(line.text)) continue;
    const lead = /^\s*(?:[*+-]\s+)?/.exec(line.text)?.[0].length ?? 0;
    return { kind: "section", at: line.at + lead, end: line.at + line.text.trimEnd().length };
  }
  const last = lines[below - 1] ?? found;
  return { kind: "section", at: last.at + last.text.length, end: last.at + last.text.length };
}

/** Where the words of the first heading stand, its mark left out. */
export function titlePlace(text: string): Place | undefined {
  const lines = bodyLines(text);
  for (const [at, line] of lines.entries()) {
    const mark = /^(?:#|=) +/.exec(line.text)?.[0].length;
    const under = mark === undefined && line.text.trim() !== "" && /^={3,}\s*$/.test(lines[at + 1]?.text ?? "");
    if (mark === undefined && !under) continue;
    const from = line.at + (mark ?? 0);
    return { kind: "line", at: from, end: line.at + withoutMarks(line.text).length };
  }
  return lowerTitle(lines);
}

/** A text without a heading of the first level may begin with one of another: "## ADR 027: Use it". */
function lowerTitle(lines: readonly Line[]): Place | undefined {
  const first = lines.find((line) => line.text.trim() !== "");
  const mark = /^##+ +(?=\S)/.exec(first?.text ?? "")?.[0].length;
  return first === undefined || mark === undefined
    ? undefined
    : { kind: "line", at: first.at + mark, end: first.at + withoutMarks(first.text).length };
}

/** A heading without the marks that some close it with. */
function withoutMarks(line: string): string {
  const end = line.trimEnd();
  const bare = end.slice(0, end.length - (/#{1,6}$/.exec(end.slice(-7))?.[0].length ?? 0));
  return /\s$/.test(bare.slice(-1)) ? bare.trimEnd() : end;
}

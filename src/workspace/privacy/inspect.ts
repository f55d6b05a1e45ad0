import type { Logins } from "./logins.ts";
import type { NameFinder } from "./name-finder.ts";
import type { Leak, Output } from "./types.ts";

/** Most people that may be named at once (people.md, rule 2). */
const most = 3;
/** Figures that may stand beside a name (people.md, rule 3). */
const coarse = /\b(?:0|1|2|3\+?)(?![\d.,:%])/g;
/** Fields that would tell one person from another, be it by a number. */
const perPerson = /^(author|committer|person|e?mail|login|contributor|developer)(_?(id|name|index|key))?$/i;
const single = "has a field for single persons";
const noName = "names a person, where none may be named";
const figure = "a figure stands beside a person's name";

/** In a copy for others a login names somebody, too: it stands in texts of records, which people write. */
export const inspectCopy = (output: Output, logins: Logins): readonly Leak[] => {
  if (output.kind !== "export" || output.helpers || typeof output.content !== "string" || !/\.(?:html|json|md|txt)$/.test(output.what))
    return [];
  const lines = linesOf(output.content).map((line, index) => ({ where: `line ${index + 1}`, login: logins.firstIn(line) }));
  return lines.filter(({ login }) => login !== undefined).map(({ where }) => leak(output, where, noName));
};

/** Looks at one output: for names where none may be, for more than three, for figures beside them. */
export function inspect(output: Output, finder: NameFinder): readonly Leak[] {
  if (typeof output.content !== "string") return inBytes(output, output.content, finder);
  const parsed = parseJson(output.content);
  return parsed === undefined ? inText(output, output.content, finder) : inJson(output, parsed.value, finder);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const leak = ({ kind, what }: Output, where: string, why: string): Leak => ({ kind, what, where, why });

/** Bytes are read as UTF-8 and as Latin-1: whatever stands in them as text is seen by one of the two. */
function inBytes(output: Output, bytes: Uint8Array, finder: NameFinder): readonly Leak[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [...finder.find(buffer.toString("latin1")), ...finder.find(buffer.toString("utf8"))];
  const places = [...new Set(found.map(({ at }) => at))];
  return places.map((at) => leak(output, `byte ${at}`, noName));
}

const isPage = (text: string): boolean => /^\s*<!doctype html/i.test(text);

/** A page as lines: a row of a table, an item, a paragraph, a popover each; what stands in one is beside each other. */
function linesOf(text: string): readonly string[] {
  if (!isPage(text)) return text.split("\n");
  const rows = text
    .replaceAll("\n", " ")
    .replace(/<[a-z]+ [^>]*\bpopover=[^>]*>/gi, "\n")
    .replace(/<\/?(?:tr|li|p|h\d|div|section|article|dt|dd|figure|header|footer|nav|main|td|th)\b[^>]*>/gi, (tag) =>
      /^<\/?t[dh]/i.test(tag) ? " | " : "\n",
    );
  return rows
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .split("\n");
}

function inText(output: Output, text: string, finder: NameFinder): readonly Leak[] {
  const named = linesOf(text).flatMap((line, index) =>
    peopleIn(line, finder, isScript(output)).map((term) => ({ term, line, where: `line ${index + 1}` })),
  );
  const header = (text.split("\n", 1)[0] ?? "").split(",");
  if (header.length > 1 && header.some((cell) => perPerson.test(cell))) return [leak(output, "line 1", single)];
  if (!output.helpers) return [...named, ...inMarkup(text, finder)].map(({ where }) => leak(output, where, noName));
  return [
    ...tooMany(
      output,
      named.map(({ term }) => term),
    ),
    ...named.filter(({ term, line }) => hasFigure(line.replaceAll(term, ""), finder)).map(({ where }) => leak(output, where, figure)),
  ];
}

/** Attributes and comments of a page are no text of it, and are given out all the same. */
function inMarkup(text: string, finder: NameFinder): readonly { readonly where: string }[] {
  const tags = isPage(text) ? [...text.matchAll(/<[^>]+>/g)] : [];
  return tags.filter(([tag]) => finder.find(tag).length > 0).map(({ index }) => ({ where: `character ${index}` }));
}

/** The pages' scripts, the same for every repository: a word between two commas of it is a variable, not a cell. */
const isScript = ({ what }: Output): boolean => /\.m?js$/.test(what);

/** People in a line: names and addresses anywhere, and cells (of a table, of CSV) that are a name alone. */
function peopleIn(line: string, finder: NameFinder, script: boolean): readonly string[] {
  const cells = script ? [] : line.split(/\s{2,}|[|,;\t"`]/).filter((cell) => cell.trim() !== "" && finder.isPerson(cell));
  return [...new Set([...finder.find(line).map(({ term }) => term), ...cells.map((cell) => cell.trim())])];
}

/** A digit within a word ("kim0308", a handle), or within a name of one word ("11kim"), is no figure. */
const hasFigure = (text: string, finder: NameFinder): boolean => {
  const unnamed = text.replace(/[\p{L}\p{N}_-]+/gu, (token) => (finder.isPerson(token) ? "" : token));
  return /\d/.test(unnamed.replace(/\p{L}[\p{L}\p{N}_-]*/gu, "").replace(coarse, ""));
};

const tooMany = (output: Output, names: readonly string[]): readonly Leak[] =>
  new Set(names).size > most ? [leak(output, "whole", `names ${new Set(names).size} people; at most ${most} may be named`)] : [];

function inJson(output: Output, root: unknown, finder: NameFinder): readonly Leak[] {
  const leaks: Leak[] = [];
  const names: string[] = [];
  const visit = (value: unknown, where: string): boolean => {
    if (typeof value === "string") return named(value, where);
    if (typeof value !== "object" || value === null) return false;
    const members: readonly (readonly [string, unknown])[] = Object.entries(value);
    const direct = members.map(([key, member]) => ({
      key,
      member,
      person: visit(member, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`) || named(key, `${where} (a key)`),
    }));
    const beside = members.some(([, member]) => typeof member === "number" && ![0, 1, 2, 3].includes(member));
    if (beside && direct.some(({ person }) => person)) leaks.push(leak(output, where, figure));
    if (!Array.isArray(value))
      leaks.push(...members.filter(([key]) => perPerson.test(key)).map(([key]) => leak(output, `${where}.${key}`, single)));
    // A list of names is, for what stands beside it, as good as a name.
    return Array.isArray(value) && direct.length > 0 && direct.every(({ person }) => person);
  };
  const named = (text: string, where: string): boolean => {
    const people = [...finder.find(text).map(({ term }) => term), ...(finder.isPerson(text) ? [text] : [])];
    if (people.length === 0) return false;
    names.push(...people);
    if (!output.helpers) leaks.push(leak(output, where, noName));
    else if (
      hasFigure(
        people.reduce((rest, term) => rest.replaceAll(term, ""), text),
        finder,
      )
    )
      leaks.push(leak(output, where, figure));
    return true;
  };
  visit(root, "$");
  return [...leaks, ...(output.helpers ? tooMany(output, names) : [])];
}

import { byText, decodePath, nameOf, type Path } from "#base";
import type { RecordLog } from "../types.ts";
import type { RecordFiles } from "./files.ts";
import { frontMatterOf } from "./front-matter.ts";
import { numberIn } from "./number.ts";
import { ownWord } from "./own-words.ts";
import { bodyPlace, titlePlace } from "./places.ts";
import { withoutSample } from "./sample.ts";

/** How the records of a log look: what a new one is made after. */
export interface DraftShape {
  /** Where the status stands. */
  readonly status: "front matter" | "section" | "list";
  /** Head of the title: "12. ", "ADR-0012: "; empty where titles carry no number. */
  readonly titled: (number: number) => string;
  /** Labels above the first section, as written: "* Deciders". */
  readonly labels: readonly string[];
  /** Keys of the front matter, those commented out included. */
  readonly keys: readonly string[];
  /** The log's own word for a status. */
  readonly wordFor: (status: string) => string;
  /** Whether its records say a date. */
  readonly dated: boolean;
  /** The log's own template, where it keeps one. */
  readonly template: string | undefined;
}

/** Records looked at, newest first, for one that states its status. */
const looked = 8;

/** What a log's newest records and its template show. */
export async function shapeOf(files: RecordFiles, log: RecordLog | undefined): Promise<DraftShape> {
  const newest = (log?.records ?? []).toSorted((a, b) => (numberIn(b) ?? 0) - (numberIn(a) ?? 0) || byText(b, a)).slice(0, looked);
  const template = log === undefined ? undefined : await templateOf(files, log);
  const samples: Sample[] = [];
  for (const path of newest) samples.push({ path, text: (await textAt(files, path)) ?? "" });
  const sample = samples.find(({ text }) => statusIn(text) !== undefined);
  const seen = sample?.text ?? template ?? "";
  const numbered = sample ?? samples[0];
  return {
    status: statusIn(seen) ?? "front matter",
    titled: numbered === undefined ? titleHead(template ?? "", undefined) : titleHead(numbered.text, numberIn(numbered.path)),
    labels: labelsOf(seen),
    keys: keysIn(seen),
    wordFor: (status) => ownWord(files.set, log?.folder, status),
    dated: saysDate(seen),
    template: template !== undefined && statusIn(template) === (statusIn(seen) ?? "front matter") ? withoutSample(template) : undefined,
  };
}

interface Sample {
  readonly path: Path;
  readonly text: string;
}

/** Longer files are nobody's template. */
const mostBytes = 200_000;

async function textAt(files: RecordFiles, path: Path): Promise<string | undefined> {
  const bytes = await files.bytesOf(path);
  return bytes === undefined || bytes.length > mostBytes ? undefined : decodePath(bytes);
}

/** Text of the template that a log keeps, in its folder or elsewhere; `undefined` where it keeps none. */
export async function templateOf(files: RecordFiles, log: RecordLog): Promise<string | undefined> {
  const own = files.set.left
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${log.folder}/`) && /template/i.test(path) && /\.(?:md|markdown)$/i.test(path));
  const [best] = own.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (best !== undefined) return withoutWordsAboutIt(await textAt(files, best));
  const others = ((await files.templates?.()) ?? []).toSorted((a, b) => apart(log.folder, a) - apart(log.folder, b) || byText(a, b));
  for (const path of others) {
    const text = await textAt(files, path);
    if (text !== undefined && titlePlace(text) !== undefined && statusIn(text) !== undefined) return withoutWordsAboutIt(text);
  }
  return undefined;
}

/** What stands above the title to be written over is about the template: its name, and how to use it. */
function withoutWordsAboutIt(text: string | undefined): string | undefined {
  const [first, ...others] = [...(text ?? "").matchAll(/^# +(.+)$/gm)];
  const own = others.find(([, title = ""]) => /^\W*(?:\w+\W+){0,2}title\W*$/i.test(title));
  // In front matter such a line is a comment.
  const isPlain = text !== undefined && frontMatterOf(text) === undefined;
  return first === undefined || own === undefined || !isPlain ? text : text.slice(own.index);
}

/** The plainest name first. */
const rankOf = (path: Path): number =>
  ["template.md", "adr-template.md"].indexOf(nameOf(path).toLowerCase()) + 3 * Number(!/^(?:adr-)?template\.md$/i.test(nameOf(path)));

/** Folders between two places. */
function apart(folder: Path, path: Path): number {
  const [from, to] = [folder.split("/"), path.split("/")];
  const same = from.findIndex((part, at) => part !== to[at]);
  return from.length + to.length - 2 * (same < 0 ? from.length : same);
}

/** Where a text states its status, commented out in its front matter included; `undefined` where it does not. */
function statusIn(text: string): DraftShape["status"] | undefined {
  const matter = frontMatterOf(text);
  if (matter !== undefined && /^#?[ \t]*status[ \t]*:/m.test(text.slice(matter.at, matter.end))) return "front matter";
  const place = bodyPlace(text, "status");
  if (place === undefined) return undefined;
  return place.kind === "section" ? "section" : "list";
}

/** Whether a text has a place for its date. */
export const saysDate = (text: string): boolean => keysIn(text).includes("date") || bodyPlace(text, "date") !== undefined;

function keysIn(text: string): readonly string[] {
  const matter = frontMatterOf(text);
  return matter === undefined
    ? []
    : [...text.slice(matter.at, matter.end).matchAll(/^#?[ \t]*([\w-]+)[ \t]*:/gm)].map(([, key = ""]) => key);
}

/** What stands before a title's own words: its number, as wide and with the marks around it that the sample has. */
function titleHead(text: string, number: number | undefined): DraftShape["titled"] {
  const place = titlePlace(text);
  const title = place === undefined ? "" : text.slice(place.at, place.end);
  const [, before = "", digits, after = ""] = /^((?:[A-Za-z]{1,10}[-_ #]{0,2})?)(\d+|NUMBER)([.:)\]]?\s*[-–—:]?\s+)/.exec(title) ?? [];
  if (digits === undefined || (number !== undefined && Number(digits) !== number)) return () => "";
  return (next) => `${before}${String(next).padStart(digits === "NUMBER" ? 1 : digits.length, "0")}${after}`;
}

function labelsOf(text: string): readonly string[] {
  const body = text.split(/^##/m)[0] ?? "";
  return [...body.matchAll(/^([*+-][ \t]+(?:\*\*)?[A-Z][\w ]{0,24}(?:\*\*)?):/gm)].map(([, label = ""]) => label);
}

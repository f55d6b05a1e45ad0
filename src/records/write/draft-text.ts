import type { FieldSpec, Kind, Value } from "../types.ts";
import type { DraftShape } from "./draft-shape.ts";
import { editFrontMatter } from "./edit-front-matter.ts";
import { frontMatterOf } from "./front-matter.ts";
import { frontMatterKeys } from "./home.ts";
import { keyAmong } from "./other-names.ts";
import { bodyNames, bodyPlace, titlePlace } from "./places.ts";
import { lineEndOf, spliced } from "./splice.ts";
import { afterColon, scalarText } from "./yaml-text.ts";

/** What a draft says, before it has a shape. */
export interface DraftContent {
  readonly kind: Kind;
  readonly title: string;
  /** The title with what the log puts before it. */
  readonly heading: string;
  /** The status in our word for it; among the values it stands in the log's. */
  readonly status: string | undefined;
  readonly values: Readonly<Record<string, Value>>;
  readonly body: string;
  /** Of its file: ".md", ".rst". */
  readonly extension: string;
}

/** The text of a new record, and the values it has no place for. */
export interface DraftText {
  readonly text: string;
  readonly left: Readonly<Record<string, Value>>;
}

/** Writes a draft in a log's shape. */
export function draftText(content: DraftContent, shape: DraftShape): DraftText {
  const values = Object.entries(content.values).map(([key, value]) => [keyAmong(shape.keys, key), value] as const);
  const named: DraftContent = { ...content, values: Object.fromEntries(values) };
  if (shape.template !== undefined && headings[content.extension] === undefined) {
    const filled = fill(shape.template, named);
    if (filled !== undefined) return filled;
  }
  if (shape.status === "front matter" && headings[content.extension] === undefined) return { text: withFrontMatter(named), left: {} };
  const isMarkdown = headings[content.extension] === undefined;
  const skeleton = shape.status === "section" || !isMarkdown ? nygard(content.heading, content.extension) : listed(shape.labels);
  return fill(skeleton, content) ?? { text: withFrontMatter(named), left: {} };
}

/** Keys first that say something or that a draft shows; the empty ones say what they are for. */
function withFrontMatter({ kind, heading, status, values, body }: DraftContent): string {
  const known = kind.fields.filter((field) => isShown(kind, field, status) || Object.hasOwn(values, field.key));
  const others = Object.keys(values).filter((key) => kind.fields.every((field) => field.key !== key));
  const lines = [...known.map(({ key, meaning }) => line(key, values[key], meaning)), ...others.map((key) => line(key, values[key], ""))];
  return `---\n${lines.join("\n")}\n---\n\n# ${heading}\n${body === "" ? "" : `\n${body}`}`;
}

/** What is settled asks for no more than it must have. */
const isShown = (kind: Kind, { drafted, required }: FieldSpec, status: string | undefined): boolean =>
  required || (drafted && (status === undefined || kind.open.includes(status)));

const hintOf = ({ choices, meaning }: FieldSpec): string => choices?.join(" | ") ?? meaning;

const line = (key: string, value: Value | undefined, meaning: string): string =>
  value === undefined ? `${scalarText(key)}: # ${meaning}` : `${scalarText(key)}:${afterColon(value, "", "\n")}`;

const sections = ["Context", "Decision", "Consequences"] as const;

/** Headings as the file's format writes them. */
const headings: Readonly<Record<string, (text: string, level: 1 | 2) => string>> = {
  ".rst": (text, level) => `${text}\n${(level === 1 ? "=" : "-").repeat(Math.max(3, [...text].length))}`,
  ".adoc": (text, level) => `${"=".repeat(level)} ${text}`,
};
const inMarkdown = (text: string, level: 1 | 2): string => `${"#".repeat(level)} ${text}`;

function nygard(heading: string, extension: string): string {
  const head = headings[extension] ?? inMarkdown;
  const parts = [head(heading, 1), "Date: DATE", head("Status", 2), "STATUS", ...sections.map((each) => head(each, 2))];
  return `${parts.join("\n\n")}\n`;
}

function listed(labels: readonly string[]): string {
  const mark = labels[0]?.slice(0, 1) ?? "*";
  const wanted = labels.some((label) => /status/i.test(label)) ? labels : [`${mark} Status`, `${mark} Date`];
  const list = wanted.map((label) => `${label}: `).join("\n");
  return `# TITLE\n\n${list}\n\n## Context and Problem Statement\n\n## Considered Options\n\n${mark} First option\n${mark} Do nothing\n\n## Decision Outcome\n\nChosen option: "", because\n`;
}

/** A template with its title, and each value where it has a place; `undefined` where the status has none. */
function fill(template: string, { kind, title: plain, heading, values }: DraftContent): DraftText | undefined {
  const title = titlePlace(template);
  if (title === undefined) return undefined;
  let text = spliced(template, [{ at: title.at, end: title.end, text: heading }]);
  const left: Record<string, Value> = {};
  const said = frontMatterKeys(text).includes("title") ? { title: plain, ...values } : values;
  for (const [key, value] of Object.entries(said)) {
    const next =
      (frontMatterKeys(text).includes(key) ? undefined : inBody(text, key, value)) ??
      (frontMatterOf(text) === undefined ? undefined : inMatter(text, kind, key, value));
    if (next === undefined) left[key] = value;
    else text = next;
  }
  if (Object.hasOwn(left, kind.statusField ?? "status")) return undefined;
  return { text: withShownKeys(withoutHints(withoutPlaceholders(text)), kind), left };
}

function inMatter(text: string, kind: Kind, key: string, value: Value): string | undefined {
  const edited = editFrontMatter(
    text,
    key,
    value,
    kind.fields.map((field) => field.key),
  );
  return edited.state === "done" ? edited.text : undefined;
}

function inBody(text: string, key: string, value: Value): string | undefined {
  const place = Object.hasOwn(bodyNames, key) ? bodyPlace(text, key) : undefined;
  if (place === undefined) return undefined;
  const words = Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : undefined;
  if (words === undefined) return undefined;
  const isCapital = key === "status" && (place.kind === "section" || /^\P{L}*\p{Lu}/u.test(text.slice(place.at, place.end)));
  const room = place.kind === "line" && /\S$/.test(text.slice(0, place.at)) ? " " : "";
  return spliced(text, [{ ...place, text: room + (isCapital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words) }]);
}

/** A template's unfilled keys would be read as what they are for. */
function withoutPlaceholders(text: string): string {
  const matter = frontMatterOf(text);
  if (matter === undefined) return text;
  const kept = linesOf(text.slice(matter.at, matter.end)).filter(
    (line) => !/^[\w-]{1,60}:[ \t]{0,9}["']?\{[^}\n]{0,600}/.test(line) || !/\{[^}]* /.test(line.slice(0, 600)),
  );
  return text.slice(0, matter.at) + kept.join("") + text.slice(matter.end);
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

/** The keys that a draft shows and nobody filled, below those the template has. */
function withShownKeys(text: string, kind: Kind): string {
  const matter = frontMatterOf(text);
  if (matter === undefined) return text;
  const keys = frontMatterKeys(text);
  const shown = kind.fields.filter(({ key, drafted }) => drafted && !keys.includes(key) && bodyPlace(text, key) === undefined);
  const lines = shown.map((field) => line(field.key, undefined, hintOf(field)) + lineEndOf(text));
  return text.slice(0, matter.end) + lines.join("") + text.slice(matter.end);
}

/**
 * Above the first section: labels that nobody filled go, as do the comments that say what to fill in. Log4brains takes
 * such a comment for part of the status.
 */
function withoutHints(text: string): string {
  const from = titlePlace(text)?.end ?? 0;
  const end = /^##/m.exec(text.slice(from))?.index;
  const head = text.slice(from, end === undefined ? text.length : from + end);
  const kept = linesOf(head).flatMap((line) => (line.length > longestHint ? [line] : withoutHint(line)));
  return text.slice(0, from) + kept.join("").replace(/(\n\r?\n)(?:\r?\n)+/g, "$1") + text.slice(from + head.length);
}

const longestHint = 600;
const label = /^(?:[*+-] )?[A-Za-z][\w ]{0,30}:/;
const placeholder = /^[^:]{0,40}:[ \t]*(?:\[[^\]]*\](?!\()|\{[^}]*\})/;

/** A line as it stays: none where it is a label with its placeholder. */
function withoutHint(line: string): readonly string[] {
  if (label.test(line) && placeholder.test(line)) return [];
  const eol = /\r?\n$/.exec(line)?.[0] ?? "";
  const comment = line.indexOf("<!--");
  const said = comment < 0 || !line.includes("-->", comment) ? line : line.slice(0, comment);
  return line.trim() === "" ? [line] : said.trim() === "" ? [] : [said.trimEnd() + eol];
}

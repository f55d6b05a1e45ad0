import type { Problem } from "#base";
import type { Value } from "../types.ts";
import type { Entry } from "./entry.ts";
import { flatYaml } from "./flat-yaml.ts";

/** The front matter of a file, and where its body begins. */
export interface Matter {
  /** Text between the marks. */
  readonly text: string;
  /** 1-based number of its first line. */
  readonly line: number;
  readonly toml: boolean;
  /** Offset, and number of the line, at which the body begins. */
  readonly body: number;
  readonly bodyLine: number;
}

/** Front matter that is longer is read line by line only. */
export const mostMatter = 64_000;

const opening = /^(?:[ \t]*\r?\n|<!--[^>]{0,500}-->[ \t]*\r?\n){0,20}(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;

export function matterOf(text: string): Matter | undefined {
  const open = opening.exec(text);
  const mark = open?.[1];
  if (open === null || mark === undefined) return undefined;
  const from = open[0].length;
  const closing = mark === "---" ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = from;
  const close = closing.exec(text);
  if (close === null) return undefined;
  const inner = text.slice(from, close.index);
  // A heading stands apart from what is below it; a comment, such as MADR's template begins with, stands on its key.
  if (!/^[ \t]*[\w"'][^\n]*[:=]/m.test(inner) || /^#{1,6} \S[^\n]*\n\s*\n/m.test(inner.split(/^[\w-]+\s*[:=]/m)[0] ?? ""))
    return isBlank(inner) ? empty(text, inner, open[0], close) : undefined;
  return { text: inner, line: lineCount(open[0]), toml: mark === "+++", ...after(text, close) };
}

const isBlank = (inner: string): boolean => inner.split(/\r\n|\n|\r/).every((line) => /^\s*(?:#.*)?$/.test(line));
const empty = (text: string, inner: string, head: string, close: RegExpExecArray): Matter => ({
  text: inner,
  line: lineCount(head),
  toml: false,
  ...after(text, close),
});
const lineCount = (head: string): number => head.split(/\r\n|\n|\r/).length;

function after(text: string, close: RegExpExecArray): Pick<Matter, "body" | "bodyLine"> {
  const end = close.index + close[0].length;
  const body = end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  return { body, bodyLine: lineCount(text.slice(0, body)) };
}

/** Entries by key, and what could not be read. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Omit<Problem, "path">[];
}

/** Reads a mapping of YAML with the line of each key. Loaded when a text needs more than `flatYaml`. */
export type ReadYaml = (
  text: string,
  line: number,
) => { readonly entries: readonly Entry[] } | { readonly error: string; readonly line: number };

/** What the front matter says. A broken one is still read line by line, and is a problem. */
export function matterEntries(matter: Matter, yaml: ReadYaml): Entries {
  if (matter.toml) return { entries: byLine(matter, /^[ \t]*([\w-]+)[ \t]*=[ \t]*(.*)$/), problems: [] };
  if (matter.text.length > mostMatter) {
    const problem = {
      line: matter.line,
      message: `its front matter is longer than ${mostMatter} characters`,
      hint: "It is read line by line only. Move long texts to the body.",
    };
    return { entries: byLine(matter, yamlLine), problems: [problem] };
  }
  const flat = flatYaml(matter.text, matter.line);
  if (flat !== undefined) return { entries: flat, problems: [] };
  const read = yaml(matter.text, matter.line);
  if ("entries" in read) return { entries: read.entries, problems: [] };
  const problem = {
    line: read.line,
    message: `its front matter is no YAML: ${read.error}`,
    hint: "Quote values that hold a colon or begin with a bracket. Until then it is read line by line.",
  };
  return { entries: byLine(matter, yamlLine), problems: [problem] };
}

const yamlLine = /^([\w][\w .-]{0,60}?)[ \t]*:[ \t]+(.*)$/;

/** Keys with a value beside them. */
function byLine({ text, line }: Matter, pattern: RegExp): readonly Entry[] {
  return text
    .slice(0, mostMatter)
    .split(/\r\n|\n|\r/)
    .flatMap((row, at): readonly Entry[] => {
      const [, key, said] = pattern.exec(row.slice(0, 2000)) ?? [];
      if (key === undefined || said === undefined) return [];
      const raw = said.trim();
      return [{ key, value: unquoted(raw), raw, line: line + at }];
    });
}

function unquoted(raw: string): Value {
  const [, , inner] = /^(["'])(.*)\1$/.exec(raw) ?? [];
  if (inner !== undefined) return inner;
  const list = /^\[(.*)\]$/.exec(raw)?.[1];
  return list === undefined ? raw : list.split(",").map((item) => unquoted(item.trim()));
}

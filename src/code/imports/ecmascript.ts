import { createRequire } from "node:module";
import type * as Oxc from "oxc-parser";
import { calledImports, ecmascriptLines } from "./ecmascript-lines.ts";
import { plainImports } from "./ecmascript-plain.ts";

/** What was read, and whether by the parser; without it the words are a good guess and are not kept. */
export interface Read {
  readonly words: Iterable<string>;
  readonly parsed: boolean;
}

type Parse = (typeof Oxc)["parseSync"];

let loaded: { readonly parse: Parse | undefined; readonly reason: string } | undefined;

/** The parser is a native add-on: loaded for the first file that needs it, and its absence is no end. */
function parser(): { readonly parse: Parse | undefined; readonly reason: string } {
  if (loaded === undefined) {
    try {
      const found: unknown = createRequire(import.meta.url)("oxc-parser");
      loaded = isParser(found) ? { parse: found.parseSync, reason: "" } : { parse: undefined, reason: "it is of another version" };
    } catch (error) {
      loaded = { parse: undefined, reason: error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error) };
    }
  }
  return loaded;
}

const isParser = (found: unknown): found is { readonly parseSync: Parse } =>
  typeof found === "object" && found !== null && "parseSync" in found && typeof found.parseSync === "function";

/** Why the parser was not there when it was asked for; "" when it was, or was not asked for. */
export const parserMissing = (): string => loaded?.reason ?? "";

/** Where an import or re-export may stand. What follows the last of these need not be parsed. */
const candidate = /\b(?:from|import)\s{0,20}["']/g;
const reference = /^\/\/\/[ \t]*<reference[ \t]+path=["']([^"'\n]{1,400})["']/gm;

/** What a JavaScript or TypeScript text imports and re-exports, `require` and `import()` of a plain string included. */
export function ecmascriptImports(text: string, fileName: string): Read {
  const last = lastCandidate(text);
  const plain = last < 0 ? [] : plainImports(text, last);
  if (plain !== undefined) return { words: [...references(text), ...plain, ...calledImports(text)], parsed: true };
  const end = lineEnd(text, last);
  const { parse } = parser();
  if (parse === undefined) return { words: ecmascriptLines(text), parsed: false };
  const found = parsePart(parse, text.slice(0, end), fileName) ?? parsePart(parse, text, fileName);
  return { words: found === undefined ? ecmascriptLines(text) : [...references(text), ...found, ...calledImports(text)], parsed: true };
}

/** Where the last candidate begins; -1 when there is none. */
function lastCandidate(text: string): number {
  let last = -1;
  for (const hit of text.matchAll(candidate)) last = hit.index;
  return last;
}

/** The end of the line after which no candidate stands. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** `undefined` when the text does not parse: a part may be cut in the middle of a statement, then the whole is read. */
function parsePart(parse: Parse, text: string, fileName: string): readonly string[] | undefined {
  const result = parse(fileName, text);
  if (result.errors.length > 0) return undefined;
  const { staticImports, staticExports } = result.module;
  return [
    ...staticImports.map((found) => ({ at: found.start, name: found.moduleRequest.value })),
    ...staticExports.flatMap((found) =>
      found.entries.slice(0, 1).flatMap((entry) => (entry.moduleRequest ? [{ at: found.start, name: entry.moduleRequest.value }] : [])),
    ),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map((found) => found.name);
}

function* references(text: string): Generator<string> {
  for (const hit of text.slice(0, 4000).matchAll(reference)) if (hit[1] !== undefined) yield hit[1];
}

const mostBlocks = 20;
const block = /<script\b[^>]{0,400}>/gi;

/** The scripts of a Vue, Svelte or Astro file, one after the other. */
export function scriptsOf(text: string): string {
  const frontMatter = /^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(block)].slice(0, mostBlocks).map((hit) => {
    const from = hit.index + hit[0].length;
    const end = text.indexOf("</script", from);
    return text.slice(from, end < 0 ? text.length : end);
  });
  return [frontMatter, ...scripts].join("\n");
}

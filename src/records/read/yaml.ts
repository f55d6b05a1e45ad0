import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import { printable } from "#base";
import type { Value } from "../types.ts";
import type { Entry } from "./entry.ts";
import type { ReadYaml } from "./matter.ts";

/** Aliases beyond this many are refused: a few lines of them can stand for gigabytes. */
const mostAliases = 20;
/** Nested deeper than this, a value is cut off. */
const mostDepth = 12;

/** Reads a mapping of YAML, with the line of each key. */
export const readYaml: ReadYaml = (text, line) => {
  if (tooDeep(text)) return { error: "it is nested too deep", line };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) return { error: brief(error.message), line: line + lines.linePos(error.pos[0]).line - 1 };
  if (document.contents === null) return { entries: [] };
  if (!isMap(document.contents)) return { error: "it holds no keys", line };
  try {
    document.toJS({ maxAliasCount: mostAliases });
  } catch (failure) {
    return { error: failure instanceof Error ? brief(failure.message) : "it cannot be read", line };
  }
  return {
    entries: document.contents.items.map((pair): Entry => {
      const value: unknown = isScalar(pair.value) || pair.value === null ? scalarOf(pair) : nodeValue(pair.value, document);
      const from = offsetOf(pair.key);
      const [start, end] = [offsetOf(pair.value), endOf(pair.value)];
      const raw = start === undefined || end === undefined ? "" : text.slice(start, end).trim();
      return {
        key: String(isScalar(pair.key) ? pair.key.value : pair.key),
        value: toValue(value, 0),
        raw,
        line: line + (from === undefined ? 0 : lines.linePos(from).line - 1),
      };
    }),
  };
};

const scalarOf = (pair: Pair): unknown => (isScalar(pair.value) ? pair.value.value : null);

function nodeValue(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  return isNode(node) ? node.toJS(document, { maxAliasCount: mostAliases }) : null;
}

function toValue(value: unknown, depth: number): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (depth > mostDepth || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each: unknown) => toValue(each, depth + 1));
  if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toValue(each, depth + 1)]));
  return null;
}

function rangeOf(node: unknown): readonly unknown[] | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range : undefined;
}
const numbered = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const offsetOf = (node: unknown): number | undefined => numbered(rangeOf(node)?.[0]);
const endOf = (node: unknown): number | undefined => numbered(rangeOf(node)?.[1]);

const brief = (message: string): string => printable((message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""));

/** Brackets or indents so deep that a reader would run out of stack. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth = Math.max(0, depth - 1);
    if (depth > 100) return true;
  }
  return /^ {200,}\S/m.test(text) || /(?:- ){100,}/.test(text) || /(?:\? ){100,}/.test(text);
}

import { between } from "./words.ts";

const statement = /^[ \t]{0,80}(?:from[ \t]+(\.{0,20}[\w.]{0,400})[ \t]+(?:c?import)[ \t(]|import[ \t]+(?=\w))/gm;

/**
 * What a Python text imports, by its lines: `import a.b` gives "a.b", `from a import b, c` gives "a.b" and "a.c" (`b`
 * may be a module of its own), relative ones keep their dots. Lines inside strings of three quotes do not count.
 */
export function* pythonImports(text: string): Generator<string> {
  const inDouble = between(text, '"""', '"""');
  const inSingle = between(text, "'''", "'''");
  for (const hit of text.matchAll(statement)) {
    if (inDouble(hit.index) || inSingle(hit.index)) continue;
    const from = hit[1];
    const rest = listAfter(text, hit.index + hit[0].length, hit[0].endsWith("("));
    if (from === undefined) yield* rest.flatMap((name) => nameOf(name) ?? []);
    else yield* membersOf(from, rest);
  }
}

/** The comma list after `import`: to the end of the line, or to the closing bracket. */
function listAfter(text: string, at: number, opened: boolean): readonly string[] {
  const line = text.slice(at, at + 5_000);
  const bracket = opened || /^[ \t]*\(/.test(line);
  const body = bracket ? line.slice(0, endOf(line, ")")) : (/^(?:[^\n\\]|\\\r?\n|\\)*/.exec(line)?.[0] ?? "").replace(/\\\r?\n/g, " ");
  return body
    .replace(/#[^\n]*/g, "")
    .replace(/^[ \t]*\(/, "")
    .split(/[,;\n]/);
}

const endOf = (text: string, mark: string): number => (text.indexOf(mark) < 0 ? text.length : text.indexOf(mark));

/** "b as c" names "b"; anything that is no dotted name is left out. */
const nameOf = (item: string): string | undefined => /^\s*([A-Za-z_][\w.]*)(?:\s+as\s+\w+)?\s*$/.exec(item)?.[1];

function* membersOf(from: string, items: readonly string[]): Generator<string> {
  const separator = from.endsWith(".") ? "" : ".";
  const names = items.flatMap((item) => nameOf(item) ?? []);
  if (names.length === 0) yield from;
  for (const name of names) yield `${from}${separator}${name}`;
}

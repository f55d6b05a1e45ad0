import { between } from "./words.ts";

const statement =
  /^[ \t]{0,80}(?:#\[path[ \t]*=[ \t]*"([^"\n]{1,300})"\][ \t]*\r?\n[ \t]{0,80})?(?:pub(?:[ \t]*\([^)\n]{0,80}\))?[ \t]+)?(?:(use)[ \t]+|(mod)[ \t]+|extern[ \t]+crate[ \t]+)(?=[\w:{])/gm;

/**
 * What a Rust text uses, by its lines: `use a::{b, c::d}` gives "a::b" and "a::c::d"; `mod x;` gives "mod x", with
 * its path where an attribute names one: "mod x = path".
 */
export function* rustImports(text: string): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (const hit of text.matchAll(statement)) {
    if (inComment(hit.index)) continue;
    const rest = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 8_000);
    if (hit[2] !== undefined) yield* flatten(withoutNotes(rest.slice(0, endOfUse(rest))));
    else if (hit[3] !== undefined) yield* moduleOf(rest, hit[1]);
    else yield /^\w+/.exec(rest)?.[0] ?? "";
  }
}

function* moduleOf(rest: string, path: string | undefined): Generator<string> {
  const name = /^(\w+)[ \t]*;/.exec(rest)?.[1];
  if (name !== undefined) yield path === undefined ? `mod ${name}` : `mod ${name} = ${path}`;
}

const endOfUse = (rest: string): number => (rest.indexOf(";") < 0 ? 0 : rest.indexOf(";"));
const withoutNotes = (text: string): string =>
  text
    .replace(/\/\/[^\n]*/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** `a::{b, c::{d, self}}` as the paths it stands for. The depth is bounded by the length read. */
function* flatten(use: string): Generator<string> {
  for (const path of pathsIn(use)) if (/^[\w:]+$/.test(path)) yield path;
}

function* pathsIn(use: string): Generator<string> {
  const prefixes: string[] = [""];
  let word = "";
  const path = (): string =>
    `${prefixes.at(-1) ?? ""}${word.trim().replace(/ as \w+$/, "")}`.replace(/::(?:self|\*)$/, "").replace(/^::/, "");
  for (const char of use) {
    if (char === "{") {
      prefixes.push(`${prefixes.at(-1) ?? ""}${word.trim()}`.slice(0, 500));
      word = "";
    } else if (char === "," || char === "}") {
      if (word.trim() !== "") yield path();
      word = "";
      if (char === "}" && prefixes.length > 1) prefixes.pop();
    } else word += char;
  }
  if (word.trim() !== "") yield path();
}

import { nameOf, once, type Path } from "#base";
import { type Language, languages } from "./languages.ts";

const byName = once(() => index((language) => language.names));
const byExtension = once(() => index((language) => language.extensions));
const byInterpreter = once(() => index((language) => language.interpreters));
const byLanguage = once(() => new Map(languages().map((language) => [language.name, language] as const)));

function index(keys: (language: Language) => readonly string[]): ReadonlyMap<string, Language> {
  const map = new Map<string, Language>();
  for (const language of languages()) for (const key of keys(language)) if (!map.has(key)) map.set(key, language);
  return map;
}

/** The language by Linguist's name. */
export const languageNamed = (name: string | undefined): Language | undefined => (name === undefined ? undefined : byLanguage().get(name));

/**
 * The language of a file by its name alone: the whole name, then its longest known extension. `undefined` where
 * neither tells (a script without an extension is told by its first line, see `languageOfInterpreter`).
 */
export function languageOfPath(path: Path): Language | undefined {
  const name = nameOf(path);
  const known = byName().get(name);
  if (known !== undefined) return known;
  if (/^(?:Dockerfile|Containerfile)[.-]/.test(name)) return byName().get("Dockerfile");
  if (isSection(name)) return /(?:^|\/)(?:man|docs?)[^/]*\//.test(path) ? byLanguage().get("Roff") : undefined;
  const lower = name.toLowerCase();
  for (let dot = lower.indexOf("."); dot >= 0; dot = lower.indexOf(".", dot + 1)) {
    const found = byExtension().get(lower.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return template.test(path) ? languageOfPath(path.replace(template, "")) : undefined;
}

/** "git.1", as pages of a manual are called. */
const isSection = (name: string): boolean =>
  name[name.length - 2] === "." && (name[name.length - 1] ?? "") >= "1" && (name[name.length - 1] ?? "") <= "9";

/** What a program fills in is written in the language of what it becomes: "routes.rb.tt", "config.h.in". */
const template = /\.(?:tt|in|tmpl|template|tpl|dist|sample|example|orig|bak)$/i;

/** The language that a `#!` line asks for: "python3.12" and "env -S node" included. */
export function languageOfInterpreter(interpreter: string): Language | undefined {
  return byInterpreter().get(interpreter) ?? byInterpreter().get(interpreter.replace(/[\d.]+$/, ""));
}

/** The program named by a `#!` line; "" when the first line is none. */
export function interpreterOf(firstLine: string): string {
  if (!firstLine.startsWith("#!")) return "";
  const words = firstLine.slice(2).trim().split(/\s+/);
  const program = nameOf(words[0] ?? "");
  if (program !== "env") return program;
  return nameOf(words.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) ?? "");
}

import { type Problem, parseDay, printable, type Read } from "#base";
import { type Config, emptyConfig } from "#picture";
import { optionProblems, type Rule } from "#signals";
import { type Document, isMap, isSeq, LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import { type ConfigFile, configSchema } from "./schema.ts";

type Key = string | number;

/**
 * Reads the bytes of a `fairlead.yaml`. What is wrong is left out and listed with its line; the rest holds. Only
 * loaded when there is such a file: it brings the YAML parser and the schema library with it.
 */
export function parseConfig(path: string, text: string, rules: readonly Rule[]): Read<Config> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return { value: emptyConfig, problems: document.errors.map((error) => syntaxProblem(path, error, lines)) };
  }
  const content = safeContent(document);
  if (typeof content === "string")
    return { value: emptyConfig, problems: [{ path, message: content, hint: "Write each value out where it is used." }] };
  return checked(path, content.value, (keys) => lineOf(document, keys, lines), rules);
}

const syntaxProblem = (
  path: string,
  error: { readonly message: string; readonly pos: readonly number[] },
  lines: LineCounter,
): Problem => ({
  path,
  line: lines.linePos(error.pos[0] ?? 0).line,
  message: printable(error.message.split("\n")[0] ?? "cannot be read as YAML").replace(/ at line \d+, column \d+:?$/, ""),
  hint: "Mend the YAML here; until then the whole file is left out.",
});

/** The document as plain values; a message when aliases are used (they can explode). */
function safeContent(document: Document): { readonly value: unknown } | string {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return { value: value ?? {} };
  } catch (error) {
    if (error instanceof ReferenceError) return "aliases (*name) are not read";
    throw error;
  }
}

function checked(path: string, content: unknown, line: (keys: readonly Key[]) => number | undefined, rules: readonly Rule[]): Read<Config> {
  const schema = configSchema(z);
  const first = schema.safeParse(content);
  const issues = first.success ? [] : first.error.issues;
  const problems = issues.flatMap((issue) => issueProblems(path, issue, line));
  const sound = first.success ? first.data : soundPart(content, new Set(issues.flatMap((issue) => wrongKeys(issue))), schema);
  const value = toConfig(sound);
  const options = optionProblems(rules, value.signals).map(({ key, message, hint }) => at({ path, message, hint }, line(key.split("."))));
  return { value, problems: [...problems, ...options] };
}

const at = (problem: Omit<Problem, "line">, line: number | undefined): Problem => (line === undefined ? problem : { ...problem, line });

function issueProblems(path: string, issue: z.core.$ZodIssue, line: (keys: readonly Key[]) => number | undefined): readonly Problem[] {
  const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      at({ path, message: `unknown key "${printable(key)}"`, hint: `Known keys: ${knownKeys().join(", ")}.` }, line([...keys, key])),
    );
  }
  const name = keys.length === 0 ? "the file" : printable(keys.join("."));
  return [
    at({ path, message: `${name}: ${lowered(issue.message)}`, hint: "fairlead schema config prints what may stand here." }, line(keys)),
  ];
}

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
const knownKeys = (): readonly string[] => Object.keys(configSchema(z).shape);

/** Top-level keys an issue speaks of. */
const wrongKeys = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1).map(String);

/** What is left when the keys that are wrong are taken out. */
function soundPart(content: unknown, wrong: ReadonlySet<string>, schema: ReturnType<typeof configSchema>): ConfigFile {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return {};
  const rest = Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(key)));
  const again = schema.safeParse(rest);
  return again.success ? again.data : {};
}

const toConfig = (file: ConfigFile): Config => ({
  repo: file.repo,
  direction: typeof file.direction === "string" ? [file.direction] : (file.direction ?? emptyConfig.direction),
  areas: file.areas ?? {},
  people: file.people ?? {},
  teams: file.teams ?? {},
  bots: file.bots ?? [],
  ignore: file.ignore ?? [],
  start: file.start === undefined ? undefined : parseDay(file.start),
  rings: file.rings ?? [],
  quadrants: file.quadrants ?? [],
  signals: file.signals ?? {},
});

/** The line a key stands on; of the nearest key above it when it has none of its own. */
function lineOf(document: Document, keys: readonly Key[], lines: LineCounter): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (pair === undefined) break;
      offset = rangeOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeOf(node) ?? offset;
    }
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : undefined;
}

import type { Path } from "./path.ts";

/**
 * Globs over paths. They come from `fairlead.yaml`, `.gitattributes` and CODEOWNERS, so they are hostile: there is
 * no regular expression here that could run for ever. Segments and characters are each matched by the greedy
 * walk that goes back to the last star only, which costs at most (length of glob) × (length of path).
 *
 * Read: `*` and `?` within a segment, `**` over segments, `[a-z]` and `[!a-z]`, `{a,b}`, `\` before a character.
 * A dot at the start of a name is no exception.
 */
export type Matcher = (path: Path) => boolean;

/** A glob longer than this, or one whose braces unfold to more than this, matches nothing and is reported. */
export const globLimit = { length: 512, alternatives: 256, globs: 10_000 } as const;

type Segment = { readonly any: true } | { readonly any: false; readonly text: string; readonly plain: boolean };

interface Glob {
  /** What the path must begin with: cheap to refuse by. */
  readonly prefix: string;
  readonly segments: readonly Segment[];
}

/** Whether a glob is within the bounds. */
export function isReadableGlob(glob: string): boolean {
  return glob.length <= globLimit.length && unfold(glob) !== undefined;
}

/** Matches what one of the globs matches. Globs beyond the limits match nothing. */
export function matcher(globs: readonly string[]): Matcher {
  const compiled = globs.slice(0, globLimit.globs).flatMap(compile);
  return (path) => compiled.some((glob) => matchGlob(glob, path));
}

/**
 * A line of `.gitignore` grammar, as CODEOWNERS and `.gitattributes` use it: without a slash it matches at any
 * depth, with one it is bound to the root; a folder's match covers what lies in it. CODEOWNERS differs in that
 * `docs/*` is not what lies deeper, `.gitattributes` in that a folder covers nothing.
 */
export function gitPattern(pattern: string, grammar: "ignore" | "owners" | "attributes" = "ignore"): Matcher {
  const folderOnly = pattern.endsWith("/");
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const bound = pattern.startsWith("/") || bare.includes("/");
  const root = bound ? bare : `**/${bare}`;
  if (bare === "") return () => false;
  if (bare === "*" && !folderOnly && !bound) return () => true;
  const itself = folderOnly ? [] : [root];
  const flat = grammar === "attributes" || (grammar === "owners" && bound && bare.endsWith("/*"));
  const inside = flat ? [] : [`${root}/**/*`];
  return matcher([...itself, ...inside]);
}

function compile(glob: string): readonly Glob[] {
  return glob.length > globLimit.length ? [] : (unfold(glob) ?? []).map(compileOne);
}

function compileOne(glob: string): Glob {
  const trimmed = glob.replace(/^\.?\//, "");
  const wild = trimmed.search(/[*?[\\]/);
  const segments = trimmed.split("/").map(toSegment);
  return { prefix: wild < 0 ? trimmed : trimmed.slice(0, wild), segments };
}

function toSegment(text: string): Segment {
  return text === "**" ? { any: true } : { any: false, text, plain: !/[*?[\\]/.test(text) };
}

function matchGlob(glob: Glob, path: Path): boolean {
  if (glob.prefix !== "" && !path.startsWith(glob.prefix)) return false;
  return matchSegments(glob.segments, path.split("/"));
}

/** The greedy walk over segments: a mismatch goes back to the last `**` and gives it one segment more. */
function matchSegments(segments: readonly Segment[], names: readonly string[]): boolean {
  let at = 0;
  let name = 0;
  let star = -1;
  let resume = 0;
  while (name < names.length) {
    const segment = segments[at];
    if (segment?.any === true) {
      star = at++;
      resume = name;
    } else if (segment?.any === false && matchSegment(segment, names[name] ?? "")) {
      at++;
      name++;
    } else if (star >= 0) {
      at = star + 1;
      name = ++resume;
    } else return false;
  }
  while (segments[at]?.any === true) at++;
  return at === segments.length;
}

const matchSegment = (segment: Segment & { any: false }, name: string): boolean =>
  segment.plain ? segment.text === name : matchName(segment.text, name);

/** The same walk over the characters of one name. */
function matchName(glob: string, name: string): boolean {
  let at = 0;
  let char = 0;
  let star = -1;
  let resume = 0;
  while (char < name.length) {
    if (glob[at] === "*") {
      star = at++;
      resume = char;
      continue;
    }
    const next = at < glob.length ? matchChar(glob, at, name[char] ?? "") : -1;
    if (next >= 0) {
      at = next;
      char++;
    } else if (star >= 0) {
      at = star + 1;
      char = ++resume;
    } else return false;
  }
  while (glob[at] === "*") at++;
  return at === glob.length;
}

/** Where the glob goes on after matching `char` at `at`; -1 when it does not match. */
function matchChar(glob: string, at: number, char: string): number {
  const wanted = glob[at];
  if (wanted === "?") return at + 1;
  if (wanted === "\\" && at + 1 < glob.length) return glob[at + 1] === char ? at + 2 : -1;
  if (wanted !== "[") return wanted === char ? at + 1 : -1;
  const end = glob.indexOf("]", at + 2 + (/[!^]/.test(glob[at + 1] ?? "") ? 1 : 0));
  if (end < 0) return char === "[" ? at + 1 : -1;
  return inClass(glob.slice(at + 1, end), char) ? end + 1 : -1;
}

function inClass(text: string, char: string): boolean {
  const negated = text.startsWith("!") || text.startsWith("^");
  const body = negated ? text.slice(1) : text;
  let found = false;
  for (let i = 0; i < body.length; i++) {
    const low = body[i] ?? "";
    const range = body[i + 1] === "-" && i + 2 < body.length;
    const high = range ? (body[i + 2] ?? "") : low;
    if (char >= low && char <= high) found = true;
    if (range) i += 2;
  }
  return found !== negated;
}

/** Braces written out; `undefined` when there would be too many. An unmatched brace stands for itself. */
function unfold(glob: string): readonly string[] | undefined {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0) {
    if (done.length + open.length > globLimit.alternatives) return undefined;
    const next = open.pop() ?? "";
    const braces = firstBraces(next);
    if (braces === undefined) done.push(next);
    else open.push(...braces.options.map((option) => braces.before + option + braces.after).toReversed());
  }
  return done;
}

function firstBraces(glob: string): { before: string; options: readonly string[]; after: string } | undefined {
  for (let from = glob.indexOf("{"); from >= 0; from = glob.indexOf("{", from + 1)) {
    if (glob[from - 1] === "\\") continue;
    const options = optionsFrom(glob, from + 1);
    if (options !== undefined) return { before: glob.slice(0, from), options: options.parts, after: glob.slice(options.end + 1) };
  }
  return undefined;
}

/** The parts between commas up to the brace that closes; `undefined` when none does or there is no comma. */
function optionsFrom(glob: string, from: number): { parts: readonly string[]; end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < glob.length; i++) {
    const char = glob[i];
    if (char === "\\") i++;
    else if (char === "{") depth++;
    else if (char === "," && depth === 0) {
      parts.push(glob.slice(start, i));
      start = i + 1;
    } else if (char === "}" && depth-- === 0) {
      return parts.length === 0 ? undefined : { parts: [...parts, glob.slice(start, i)], end: i };
    }
  }
  return undefined;
}

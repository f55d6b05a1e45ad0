import { type Glob, matchGlob, toGlob } from "./glob-match.ts";
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
 * A line of `.gitignore` grammar: without a slash it matches at any depth, with one it is bound to the root; a
 * folder's match covers what lies in it. In `.gitattributes` a folder covers nothing.
 */
export function gitPattern(pattern: string, grammar: "ignore" | "attributes" = "ignore"): Matcher {
  const folderOnly = pattern.endsWith("/");
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const bound = pattern.startsWith("/") || bare.includes("/");
  const root = bound ? bare : `**/${bare}`;
  if (bare === "") return () => false;
  if (bare === "*" && !folderOnly && !bound) return () => true;
  const itself = folderOnly ? [] : [root];
  const inside = grammar === "attributes" ? [] : [`${root}/**/*`];
  return matcher([...itself, ...inside]);
}

function compile(glob: string): readonly Glob[] {
  return glob.length > globLimit.length ? [] : (unfold(glob) ?? []).map(toGlob);
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

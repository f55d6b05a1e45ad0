import type { Path } from "./path.ts";

type Segment = { readonly any: true } | { readonly any: false; readonly text: string; readonly plain: boolean };

/** A glob without braces, taken apart. */
export interface Glob {
  /** What the path must begin with: cheap to refuse by. */
  readonly prefix: string;
  readonly segments: readonly Segment[];
}

export function toGlob(glob: string): Glob {
  const trimmed = glob.replace(/^\.?\//, "");
  const wild = trimmed.search(/[*?[\\]/);
  const segments = trimmed.split("/").map(toSegment);
  return { prefix: wild < 0 ? trimmed : trimmed.slice(0, wild), segments };
}

function toSegment(text: string): Segment {
  return text === "**" ? { any: true } : { any: false, text, plain: !/[*?[\\]/.test(text) };
}

/** Whether a path is what the glob means: time by length of glob times length of path, whatever they are. */
export function matchGlob(glob: Glob, path: Path): boolean {
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

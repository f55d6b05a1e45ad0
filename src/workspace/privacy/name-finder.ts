import type { Identities } from "./types.ts";

/** A name or address found in a text. */
export interface Hit {
  readonly at: number;
  readonly term: string;
}

/** Finds people in texts: linear in the text, however many names there are. */
export interface NameFinder {
  /** Addresses and names of two words or more, wherever they stand. */
  readonly find: (text: string) => readonly Hit[];
  /** Whether a whole value (a cell, a string of JSON) is a name or an address; this sees names of one word too. */
  readonly isPerson: (value: string) => boolean;
  readonly ambiguous: number;
}

const word = /[\p{L}\p{N}_.@+'’-]+/gu;

/**
 * A name of one word may be any word ("Grace", "build"): it counts only as a whole value, and not where the tree, its areas
 * or the repository are called so. `vocabulary` are these.
 */
export function nameFinder(people: Identities, vocabulary: ReadonlySet<string>): NameFinder {
  const several = people.names.filter((name) => /\s/.test(name));
  const single = people.names.filter((name) => !/\s/.test(name));
  const byFirst = new Map<string, string[]>();
  for (const term of [...several, ...people.addresses]) {
    const first = firstWord(term);
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  const whole = new Set([...several, ...people.addresses, ...single.filter((name) => !vocabulary.has(name.toLowerCase()))]);
  return {
    find: (text) => [...text.matchAll(word)].flatMap((match) => hitAt(text, match, byFirst)),
    isPerson: (value) => whole.has(value.trim()),
    ambiguous: single.filter((name) => vocabulary.has(name.toLowerCase())).length,
  };
}

const firstWord = (term: string): string | undefined => term.match(word)?.[0];

function hitAt(text: string, match: RegExpExecArray, byFirst: ReadonlyMap<string, readonly string[]>): readonly Hit[] {
  const found = match[0].replace(/\.+$/, "");
  const terms = [...(byFirst.get(match[0]) ?? []), ...(found === match[0] ? [] : (byFirst.get(found) ?? []))];
  const term = terms.find((one) => startsAt(text, one, match.index));
  return term === undefined ? [] : [{ at: match.index, term }];
}

/** The term stands at `from` (or begins with something that is no word just before it), and ends where a word ends. */
function startsAt(text: string, term: string, from: number): boolean {
  const start = from - Math.max(0, term.search(word));
  const end = start + term.length;
  return start >= 0 && text.startsWith(term, start) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Words that are no people's here: segments of paths, names of areas, the repository's own name. */
export function vocabularyOf(words: Iterable<string>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const text of words) {
    out.add(text.toLowerCase());
    for (const part of text.split(/[/._\-\s]+/)) if (part !== "") out.add(part.toLowerCase());
  }
  return out;
}

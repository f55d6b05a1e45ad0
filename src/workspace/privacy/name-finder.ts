import type { Identities } from "./types.ts";

/** A name or address found in a text. */
export interface Hit {
  /** Where the term begins. */
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

/** What the repository calls its own things: a name that stands there tells nothing where it is found. */
export interface Vocabulary {
  /** Paths, now and before, and the repository's name, a line each. */
  readonly text: string;
  /** The words in them, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** A name of one word may be any word ("Grace", "build"): it counts only as a whole value. */
export function nameFinder(people: Identities, own: Vocabulary): NameFinder {
  // What is no single word (a trailer may hold a path where a name belongs) is looked for as it stands.
  // A name without a letter cannot be told from a figure.
  const isOwn = (name: string): boolean =>
    !/\p{L}/u.test(name) || (/[^\p{L}\p{N}]/u.test(name) ? standsIn(own.text, name) : own.words.has(name.toLowerCase()));
  const wanted = [...people.names, ...people.addresses].filter((name) => !isOwn(name));
  const byFirst = new Map<string, string[]>();
  for (const term of wanted.filter((name) => /\s|@/.test(name))) {
    const first = firstWord(term);
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  // The longest first: "Ada Example Sample" is one person, though another record calls her "Ada Example".
  for (const terms of byFirst.values()) terms.sort((a, b) => b.length - a.length);
  const whole = new Set(wanted);
  return {
    find: (text) => [...text.matchAll(word)].flatMap((match) => hitAt(text, match, byFirst)),
    isPerson: (value) => whole.has(value.trim()),
    ambiguous: people.names.length + people.addresses.length - wanted.length,
  };
}

/** Whether the term stands somewhere with no letter or digit right before or after it. */
export function standsIn(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (!/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + term.length)}`)) return true;
  return false;
}

const firstWord = (term: string): string | undefined => term.match(word)?.[0];

/** Marks that may stand right before or after a name, and are no part of it: "_Ada Example_", "'ada@example.org'." */
const marksBefore = /^[_.@+'’-]+/;
const marksAfter = /[_.@+'’-]+$/;

function hitAt(text: string, match: RegExpExecArray, byFirst: ReadonlyMap<string, readonly string[]>): readonly Hit[] {
  const bare = match[0].replace(marksBefore, "");
  const inner = match.index + match[0].length - bare.length;
  const tries = new Map([match[0], match[0].replace(marksAfter, "")].map((first) => [first, match.index]));
  for (const first of [bare, bare.replace(marksAfter, "")]) if (!tries.has(first)) tries.set(first, inner);
  for (const [first, from] of tries) {
    const term = byFirst.get(first)?.find((one) => startsAt(text, one, from));
    if (term !== undefined) return [{ at: startOf(term, from), term }];
  }
  return [];
}

/** The term stands at `from` (or begins with something that is no word just before it), and ends where a word ends. */
function startsAt(text: string, term: string, from: number): boolean {
  const start = startOf(term, from);
  const end = start + term.length;
  return start >= 0 && text.startsWith(term, start) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

const startOf = (term: string, from: number): number => from - Math.max(0, term.search(word));

/** The vocabulary of these paths and names. */
export function vocabularyOf(own: Iterable<string>): Vocabulary {
  const lines = [...own];
  const words = new Set<string>();
  for (const text of lines) for (const part of text.split(/[/._\-\s]+/)) if (part !== "") words.add(part.toLowerCase());
  return { text: lines.join("\n"), words };
}

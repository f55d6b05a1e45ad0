import type { Identities } from "#workspace";

/** Names to look for, found by their first word. */
export interface Names {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  readonly mails: ReadonlySet<string>;
  readonly looked: number;
  /** Names that are also words of the repository's own paths: finding one would tell nothing. */
  readonly left: number;
}

const word = /[\p{L}\p{N}_]+/gu;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const shortest = 4;

/** Prepares a search. `own` is text that the repository holds anyway: its paths, its own name. */
export function namesToFind({ names, mails }: Identities, own: string): Names {
  const told = [...new Set(names)].filter((name) => name.length >= shortest && firstWord(name) !== undefined);
  const ownMails = new Set(own.match(mail) ?? []);
  const wanted = told.filter((name) => !own.includes(name));
  const byFirstWord = new Map<string, string[]>();
  for (const name of wanted) {
    const first = firstWord(name) ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  const wantedMails = new Set(mails.filter((each) => each.includes("@") && !ownMails.has(each)).map((each) => each.toLowerCase()));
  return { byFirstWord, mails: wantedMails, looked: wanted.length + wantedMails.size, left: told.length - wanted.length };
}

const firstWord = (name: string): string | undefined => name.match(word)?.[0];

/** Names and mails that a text holds. */
export function namesIn(text: string, { byFirstWord, mails }: Names): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(word)) {
    for (const name of byFirstWord.get(match[0]) ?? []) if (isHere(text, name, match.index)) found.add(name);
  }
  for (const [address] of text.matchAll(mail)) if (mails.has(address.toLowerCase())) found.add(address);
  return [...found].sort();
}

/** A name's first word need not be its first character ("(Ada) Byron"), and a name ends where a word ends. */
function isHere(text: string, name: string, wordAt: number): boolean {
  const start = wordAt - name.search(/[\p{L}\p{N}_]/u);
  if (start < 0 || !text.startsWith(name, start)) return false;
  const after = text.slice(start + name.length, start + name.length + 2);
  return !/^[\p{L}\p{N}_]/u.test(after);
}

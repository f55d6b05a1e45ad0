import { standsIn, type Vocabulary } from "./name-finder.ts";
import type { Identities } from "./types.ts";

/** Words that stand for a person wherever they stand: how somebody signs in, in lower case. */
export interface Logins {
  readonly has: (word: string) => boolean;
  /** The text with each of them replaced. */
  readonly replace: (text: string, by: string) => string;
  /** The first that stands in a text as a word of its own, and not as a piece of a path or a package's name. */
  readonly firstIn: (text: string) => string | undefined;
}

/** A shorter word is a word, or the initials of many. */
const shortest = 4;
const shape = /^[a-z\d][\w.-]*[\w]$/i;
const token = /[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu;
const part = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu;
const free = /(?<![\p{L}\p{N}_/@.:-])[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*(?![\p{L}\p{N}_/-])/gu;
/** Mailboxes of roles and machines, and what a computer calls whoever sits at it. */
const mailbox =
  /^(?:admin|administrator|abuse|accounts?|alerts?|bots?|builds?|builder|ci|code|commits?|community|contact|copilot|default|deploy|deployer|design|dev|develop|developers?|devops|engineering|example|feedback|github|gitlab|github-actions|action|actions|hello|help|helpdesk|home|hostmaster|info|infra|jenkins|localhost|lists?|mail|main|master|me|merge|news|nobody|none|no-?reply|notifications?|office|open|opensource|ops|package|people|platform|postmaster|private|product|programming|project|public|release|releases|renovate|review|root|sales|security|server|service|services|software|source|staging|support|system|team|tech|test|tester|testing|tests|ubuntu|unknown|update|user|username|users|web|web-flow|webmaster|work)$/i;
const machine = /\[bot\]$|[-_]?bot$/i;

/**
 * Logins of everybody whom the history names: handles in addresses that a host gives out, what stands before the @ of
 * any other, and names of one word. What the repository calls its own things, a mailbox of a role, and a word that is
 * only a part of somebody's name ("mark", "grace") may be an ordinary word, and is none.
 */
export function loginsOf({ names, addresses }: Identities, own: Vocabulary): Logins {
  const parts = new Set(names.flatMap((one) => (/\s/.test(one) ? one.toLowerCase().split(/\s+/) : [])));
  const before = addresses.flatMap((one) => /^(?:\d+\+)?([^@+]+)@/.exec(one)?.[1] ?? []);
  const known = new Set(
    [...before, ...names.filter((one) => !isPlainWord(one))]
      .filter((one) => one.length >= shortest && shape.test(one) && /\p{L}/u.test(one) && !mailbox.test(one) && !machine.test(one))
      .map((one) => one.toLowerCase())
      .filter((one) => !parts.has(one) && !own.words.has(one) && !(/[^\p{L}\p{N}]/u.test(one) && standsIn(own.text.toLowerCase(), one))),
  );
  const has = (word: string): boolean => known.has(word.toLowerCase());
  const replace = (text: string, by: string): string =>
    known.size === 0
      ? text
      : text.replace(token, (whole) =>
          has(whole) ? by : whole.includes(".") ? whole.replace(part, (one) => (has(one) ? by : one)) : whole,
        );
  const firstIn = (text: string): string | undefined =>
    known.size === 0 ? undefined : [...text.matchAll(free)].map(([word]) => word).find(has);
  return { has, replace, firstIn };
}

/** "Programming", "grace": a name of one word that is spelled as any word is. A long one without a capital is none. */
const isPlainWord = (one: string): boolean => /^\p{L}\p{Ll}*$/u.test(one) && !/^\p{Ll}{7,}$/u.test(one);

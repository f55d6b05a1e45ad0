import { withoutLinks } from "./link-mask.ts";
import { loginsOf } from "./logins.ts";
import { type NameFinder, nameFinder, type Vocabulary } from "./name-finder.ts";
import type { Identities } from "./types.ts";

const name = "[name]";
const address = "[address]";
/** Any mail address is a person's or leads to one; `git@host:path` is the address of a repository. */
const mail = /(?<![\p{L}\p{N}._%+-])(?!git@)[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const handle = /(?<![\p{L}\p{N}_/@.-])@([A-Za-z\d][\w-]{0,38})(?![\w/-])/gu;
const profile = /\b((?:github|gitlab|bitbucket)\.(?:com|org)\/)([A-Za-z\d][\w-]{0,38})(?![\w/-])/g;
const oneWord = /[\p{L}\p{N}_][\p{L}\p{N}_-]*/gu;
/** Words by which a stated name is a group's or a role's, not a person's. */
const group =
  /\b(?:teams?|boards?|groups?|committees?|councils?|guilds?|chapters?|squads?|maintainers?|owners?|leads?|developers?|devs?|engineers?|engineering|services?|departments?|office|architects?|architecture|platform|product|design|security|operations|organi[sz]ation|community|everyone|all|the)\b/i;

/**
 * Takes people out of a text: everybody whom the history names, or a field of a record states, wherever the name
 * stands; their handles and logins; links that hold one of these; and every mail address. Any other word alone is a name
 * where it is a whole value, or where both the records and the history know it as one.
 */
export function nameMask(people: Identities, stated: readonly string[], own: Vocabulary): (text: string) => string {
  const full = stated.map((one) => one.trim()).filter((one) => isFullName(one) && !own.text.includes(one));
  const finder = nameFinder({ names: [...new Set([...people.names, ...full])], addresses: people.addresses }, own);
  const handles = handlesOf(people, stated);
  const words = wordsOf(people, stated, handles);
  const logins = loginsOf(people, own);
  const masked = (text: string): string => {
    const first = logins.replace(withoutFullNames(text.replace(mail, address), finder), name);
    const second = first
      .replace(handle, (whole, who: string) => (handles.has(who.toLowerCase()) ? name : whole))
      .replace(profile, (whole, host: string, who: string) => (handles.has(who.toLowerCase()) ? `${host}${name}` : whole))
      .replaceAll(`@${name}`, name);
    const third = withoutWholeValues(
      words.size === 0 ? second : second.replace(oneWord, (word) => (words.has(word) ? name : word)),
      finder,
    );
    // A word that is gone may have hidden where a full name begins: "Ada'Grace Probe".
    return third === text ? third : withoutFullNames(third, finder);
  };
  return (text) => masked(withoutLinks(text, (link) => masked(link) !== link));
}

/** Two to four words, each with a capital, none of which makes it a group. */
const isFullName = (stated: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(stated) && !group.test(stated);

const withoutAt = (text: string): string => text.trim().replace(/^@/, "");

/** How the people of the history are called where code is hosted: by the addresses it gives out, and by names of one word. */
function handlesOf({ names, addresses }: Identities, stated: readonly string[]): ReadonlySet<string> {
  const given = addresses.flatMap((one) => /^(?:\d+\+)?([^@]+)@users\.noreply\./i.exec(one)?.[1] ?? []);
  const local = addresses.flatMap((one) => /^([A-Za-z\d][\w-]{2,38})@/.exec(one)?.[1] ?? []);
  const single = names.filter((one) => /^[A-Za-z\d][\w-]{2,38}$/.test(one));
  const marked = stated
    .map((one) => one.trim())
    .filter((one) => /^@[\w-]+$/.test(one))
    .map(withoutAt);
  return new Set([...given, ...local, ...single, ...marked].map((one) => one.toLowerCase()));
}

/** Names of one word that a record states, and that the history knows as a handle or as part of a name. */
function wordsOf({ names }: Identities, stated: readonly string[], handles: ReadonlySet<string>): ReadonlySet<string> {
  const parts = new Set(names.flatMap((one) => (/\s/.test(one) ? one.split(/\s+/) : [])).filter((part) => /^\p{Lu}\p{L}+$/u.test(part)));
  const single = stated.map(withoutAt).filter((one) => /^[\p{L}\p{N}_-]{3,}$/u.test(one) && !group.test(one));
  return new Set(single.filter((one) => handles.has(one.toLowerCase()) || parts.has(one)));
}

/** Where one name is gone the next may begin: "Ada Example'Grace Probe". */
function withoutFullNames(text: string, finder: NameFinder, rounds = 4): string {
  let masked = "";
  let from = 0;
  // A line that is full goes on below: there, too, it is a name.
  for (const { at, term } of finder.find(text.replace(/\s/g, " "))) {
    if (at < from) continue; // within the one before
    masked += text.slice(from, at) + name;
    from = at + term.length;
  }
  return from === 0 || rounds === 1 ? masked + text.slice(from) : withoutFullNames(masked + text.slice(from), finder, rounds - 1);
}

/** Cells of a list or a table that are a name alone. */
const withoutWholeValues = (text: string, finder: NameFinder): string =>
  text.replace(/[^|,;\t"`\n]+/g, (cell) => {
    const bare = cell.trim();
    return bare !== "" && finder.isPerson(bare) ? cell.replace(bare, () => name) : cell;
  });

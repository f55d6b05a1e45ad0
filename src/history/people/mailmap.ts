/** A name and a mail address, as a commit or a trailer bears them. */
export interface Bearer {
  readonly name: string;
  readonly mail: string;
}

interface Entry {
  readonly name: string | undefined;
  readonly mail: string | undefined;
}

/** Gives the name and mail that `.mailmap` has for somebody. */
export type Mailmap = (bearer: Bearer) => Bearer;

const line = /^([^<]*)<([^>]*)>(?:([^<]*)<([^>]*)>)?/;

/**
 * Reads a `.mailmap` as git does (gitmailmap(5)): "Proper Name <proper mail> Commit Name <commit mail>" in its
 * four forms; names and mails are compared without regard to case; a later line wins.
 */
export function parseMailmap(text: string): Mailmap {
  const byMail = new Map<string, Entry>();
  const byBoth = new Map<string, Entry>();
  for (const raw of text.split("\n")) {
    if (raw.startsWith("#")) continue;
    const [, first = "", mail = "", second = "", commitMail] = line.exec(raw) ?? [];
    if (mail === "" && commitMail === undefined) continue;
    const entry: Entry = { name: first.trim() || undefined, mail: commitMail === undefined ? undefined : mail.trim() };
    const old = lower((commitMail ?? mail).trim());
    const oldName = second.trim();
    if (oldName === "") byMail.set(old, merged(byMail.get(old), entry));
    else byBoth.set(`${old}\0${lower(oldName)}`, entry);
  }
  return ({ name, mail }) => {
    const entry = byBoth.get(`${lower(mail)}\0${lower(name)}`) ?? byMail.get(lower(mail));
    return { name: entry?.name ?? name, mail: entry?.mail ?? mail };
  };
}

/** A second line for the same address adds to the first what it does not say itself. */
const merged = (old: Entry | undefined, entry: Entry): Entry => ({ name: entry.name ?? old?.name, mail: entry.mail ?? old?.mail });

const lower = (text: string): string => text.toLowerCase();

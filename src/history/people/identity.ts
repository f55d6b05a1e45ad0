import { borrowedMails } from "./borrowed-mails.ts";
import { type BearerKind, bearerKind, kindTeller } from "./bots.ts";
import type { Bearer, Mailmap } from "./mailmap.ts";

/** What `fairlead.yaml` says about people and bots. */
export interface IdentityConfig {
  readonly bots: readonly string[];
  /** Mails of one person, by handle. */
  readonly people: Readonly<Record<string, readonly string[]>> | "never";
}

/** Which aliases are one person, and what each is. */
export interface Partition {
  /** Any number that is the same for aliases of the same person. */
  readonly group: Int32Array;
  readonly kind: Uint8Array;
}

/** Addresses and names that many people carry because nobody set theirs: sharing one says nothing. */
const sharedMail =
  /^(?:|\(no author\)|none|unknown|noreply|no-?reply@.*|noreply@github\.com|(?:root|admin|user|ubuntu|vagrant|nobody|none|your|you|me|test|git|dev|devnull)@.*|[^@]*@(?:localhost|localhost\.localdomain|example\.(?:com|org)|\(none\)|none|unknown|local|invalid)|[^@]+@[^@]*\.\(none\))$/i;
const sharedName =
  /^(?:|root|admin|administrator|user|ubuntu|vagrant|nobody|none|unknown|unknown author|anonymous|no author|\(no author\)|your name|name|test|dev|developer|git|github|gitlab|me|system|default)$/i;

/**
 * Aliases that belong together: by `fairlead.yaml`, by `.mailmap`, by equal mail, then by equal name (facts.md,
 * "People"). `commits` says how many commits each alias wrote: it tells a mail that two people wrote under.
 */
export function partition(aliases: readonly Bearer[], mailmap: Mailmap, config: IdentityConfig, commits: Uint32Array): Partition {
  const mapped = aliases.map(mailmap);
  const tell = kindTeller(config.bots);
  const kind = Uint8Array.from(mapped, (bearer, at) => kindOf(tell, bearer, aliases[at]));
  const group = Int32Array.from(mapped.keys());
  const first = new Map<string, number>();
  const handles = handlesByMail(config);
  const join = (key: string, alias: number): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, alias);
    else unite(group, other, alias);
  };
  // A bot that signs with a person's address is not that person.
  const signed = mapped.map(({ name, mail }, alias) => ({
    name: sharedName.test(name.trim()) ? undefined : `${kind[alias]} name ${normalisedName(name)}`,
    mail: sharedMail.test(mail.trim()) ? undefined : `${kind[alias]} mail ${mail.trim().toLowerCase()}`,
    commits: commits[alias] ?? 0,
  }));
  const borrowed = borrowedMails(signed);
  signed.forEach(({ name, mail }, alias) => {
    const handle = handles.get((mapped[alias]?.mail ?? "").toLowerCase()) ?? handles.get((aliases[alias]?.mail ?? "").toLowerCase());
    if (handle !== undefined) join(`${kind[alias]} handle ${handle}`, alias);
    if (mail !== undefined && (name === undefined || !borrowed.has(mail))) join(mail, alias);
    if (name !== undefined) join(name, alias);
  });
  return { group: group.map((_, alias) => root(group, alias)), kind };
}

const kindOf = (tell: (bearer: Bearer) => BearerKind, mapped: Bearer, raw: Bearer | undefined): BearerKind => {
  const found = tell(mapped);
  if (found !== bearerKind.person || raw === undefined || (raw.name === mapped.name && raw.mail === mapped.mail)) return found;
  return tell(raw);
};

/** Case, accents, spacing and the order of "Last, First" do not tell people apart. */
export function normalisedName(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name.trim()) ?? [];
  const straight = last === undefined || first === undefined ? name : `${first} ${last}`;
  return straight
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s._]+/g, " ")
    .trim();
}

function handlesByMail(config: IdentityConfig): ReadonlyMap<string, string> {
  if (config.people === "never") return new Map();
  return new Map(Object.entries(config.people).flatMap(([handle, mails]) => mails.map((mail) => [mail.toLowerCase(), handle] as const)));
}

function root(group: Int32Array, alias: number): number {
  let at = alias;
  while (group[at] !== at) {
    group[at] = group[group[at] ?? 0] ?? 0;
    at = group[at] ?? 0;
  }
  return at;
}

function unite(group: Int32Array, a: number, b: number): void {
  const x = root(group, a);
  const y = root(group, b);
  if (x < y) group[y] = x;
  else group[x] = y;
}

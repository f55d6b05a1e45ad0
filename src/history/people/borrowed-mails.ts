/** Who wrote under an alias: the keys of its name and mail as they are compared, and how many commits bear it. */
export interface SignedAlias {
  /** `undefined` where the name or mail is one that many share, and so says nothing. */
  readonly name: string | undefined;
  readonly mail: string | undefined;
  readonly commits: number;
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Mails that two people wrote under, such as one who committed on another's machine: at least two of the names on
 * it each have a mail of their own, borne by no other of these names, with more commits. Such a mail joins nobody.
 */
export function borrowedMails(aliases: readonly SignedAlias[]): ReadonlySet<string> {
  const mailsOf = countBy(aliases, "name", "mail");
  const namesOf = countBy(aliases, "mail", "name");
  return new Set([...namesOf].flatMap(([mail, names]) => (names.size > 1 && isBorrowed(mail, names, mailsOf, namesOf) ? [mail] : [])));
}

function isBorrowed(mail: string, names: ReadonlyMap<string, number>, mailsOf: Counts, namesOf: Counts): boolean {
  const isOwn = (other: string, name: string): boolean =>
    ![...(namesOf.get(other)?.keys() ?? [])].some((one) => one !== name && names.has(one));
  const elsewhere = [...names].filter(([name, here]) =>
    [...(mailsOf.get(name) ?? [])].some(([other, commits]) => other !== mail && commits > here && isOwn(other, name)),
  );
  return elsewhere.length > 1;
}

function countBy(aliases: readonly SignedAlias[], outer: "name" | "mail", inner: "name" | "mail"): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const alias of aliases) {
    const [from, to] = [alias[outer], alias[inner]];
    if (from === undefined || to === undefined) continue;
    const row = counts.get(from) ?? new Map<string, number>();
    counts.set(from, row.set(to, (row.get(to) ?? 0) + alias.commits));
  }
  return counts;
}

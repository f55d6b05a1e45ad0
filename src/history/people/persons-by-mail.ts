import type { GitRepository } from "#git";
import { originOf } from "../assemble/history.ts";
import type { History } from "../types.ts";
import { mailmapAt } from "./people.ts";
import { readAliases } from "./read-aliases.ts";

/**
 * People by the addresses they are known by, in lower case, as written and with `.mailmap` applied. For what
 * `fairlead.yaml` says of handles and teams: read from git when asked for, kept nowhere (people.md, rule 9).
 */
export async function personsByMail(repo: GitRepository, history: History): Promise<ReadonlyMap<string, number>> {
  const places = Array.from({ length: history.people.count }, (_, person) =>
    (originOf(history)?.places(person) ?? []).map((place) => ({ place, person })),
  ).flat();
  const bearers = await readAliases(
    repo,
    places.map(({ place }) => place),
  );
  const mailmap = (await mailmapAt(repo, history.at.oid)).apply();
  const found = new Map<string, number>();
  bearers.forEach((bearer, at) => {
    const person = places[at]?.person;
    if (person === undefined) return;
    for (const mail of [bearer.mail, mailmap(bearer).mail]) if (mail !== "") found.set(mail.toLowerCase(), person);
  });
  return found;
}

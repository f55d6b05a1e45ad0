import type { GitRepository } from "#git";
import { originOf } from "../assemble/history.ts";
import type { History } from "../types.ts";
import { mailmapAt } from "./people.ts";
import { aliasPlaces, readAliases } from "./read-aliases.ts";

/** Authors told apart by name alone, as git prints it with `.mailmap` (`%aN`), bots included. For reference runs. */
export interface ReferenceAuthorship {
  readonly count: number;
  readonly ofCommit: Int32Array;
}

/** Reads them for every commit of a history, numbered by first appearance. */
export async function referenceAuthors(repo: GitRepository, history: History): Promise<ReferenceAuthorship> {
  const origin = originOf(history);
  if (origin === undefined) return { count: history.people.count, ofCommit: history.commits.author };
  const bearers = await readAliases(repo, aliasPlaces(origin.columns, origin.aliases));
  const mailmap = (await mailmapAt(repo, history.at.oid)).apply();
  const names = bearers.map((bearer) => mailmap(bearer).name);
  const number = new Map<string, number>();
  const ofCommit = origin.columns.author.map((alias) => {
    const name = names[alias] ?? "";
    const known = number.get(name);
    if (known !== undefined) return known;
    number.set(name, number.size);
    return number.size - 1;
  });
  return { count: number.size, ofCommit };
}

import type { GitRepository } from "#git";
import { originOf } from "../assemble/history.ts";
import type { History } from "../types.ts";
import { mailmapAt } from "./people.ts";
import { type AliasPlace, readAliases } from "./read-aliases.ts";

/**
 * Names of a few people, `.mailmap` applied, in the order asked. Read from git when they are to be shown, and
 * kept nowhere (people.md, rule 9). "" for one whose commits are no longer there.
 */
export async function readNames(repo: GitRepository, history: History, persons: readonly number[]): Promise<readonly string[]> {
  const places = persons.map((person) => placesOf(history, person));
  const bearers = await readAliases(repo, places.flat());
  const mailmap = (await mailmapAt(repo, history.at.oid)).apply();
  let next = 0;
  return places.map((list) => {
    const own = bearers.slice(next, (next += list.length));
    // The same alias may have been met in several runs: how often must not decide.
    const distinct = [...new Map(own.map((bearer) => [`${bearer.name}\0${bearer.mail}`, bearer])).values()];
    return bestName(distinct.map((bearer) => mailmap(bearer).name.trim()).filter((name) => name !== ""));
  });
}

const placesOf = (history: History, person: number): readonly AliasPlace[] =>
  originOf(history)?.places(person) ?? history.sample(person).map((oid) => ({ oid, slot: 0 }));

/** Of several spellings the one most of a person's aliases agree on; then one that looks like a full name; then the first. */
function bestName(names: readonly string[]): string {
  const score = (name: string): number => names.filter((other) => other === name).length * 2 + Number(/\S\s+\S/.test(name));
  return names.reduce((best, name) => (best === "" || score(name) > score(best) ? name : best), "");
}

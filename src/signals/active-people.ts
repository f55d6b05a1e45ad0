import type { Seconds } from "#base";
import { type Commit, landedBetween } from "./changes.ts";

/** Landed changes of each person among these commits. */
export function changesByPerson(commits: readonly Commit[]): ReadonlyMap<number, number> {
  const seen = new Map<number, Set<number>>();
  for (const commit of commits) {
    for (const person of commit.people) {
      const landed = seen.get(person) ?? new Set<number>();
      seen.set(person, landed.add(commit.landed));
    }
  }
  return new Map([...seen].map(([person, landed]) => [person, landed.size]));
}

/** Changes that make a person active in six months (facts.md). */
export const activeFrom = 3;

/** How many people landed at least three changes among these commits. */
export const activePeople = (commits: readonly Commit[]): number =>
  [...changesByPerson(commits).values()].filter((count) => count >= activeFrom).length;

/** Active people in each of these spans, oldest first: for a trend. */
export const activeBySpan = (commits: readonly Commit[], edges: readonly Seconds[]): readonly number[] =>
  edges.slice(1).map((end, index) => activePeople(landedBetween(commits, edges[index] ?? 0, end)));

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

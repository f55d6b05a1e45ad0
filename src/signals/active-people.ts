import type { Seconds } from "#base";
import { activeFrom } from "#picture";
import { type Commit, landedBetween } from "./changes.ts";

/** How many people have at least three commits among these (facts.md, "active people"). */
export function activePeople(commits: readonly Commit[]): number {
  const count = new Map<number, number>();
  for (const person of commits.flatMap((commit) => commit.people)) count.set(person, (count.get(person) ?? 0) + 1);
  return [...count.values()].filter((one) => one >= activeFrom).length;
}

/** Active people in each of these spans, oldest first: for a trend. */
export const activeBySpan = (commits: readonly Commit[], edges: readonly Seconds[]): readonly number[] =>
  edges.slice(1).map((end, index) => Math.min(3, activePeople(landedBetween(commits, edges[index] ?? 0, end))));

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

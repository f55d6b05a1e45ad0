import { activeFrom } from "#picture";
import type { Commit } from "./changes.ts";

/** How many people have at least three commits among these (facts.md, "active people"). */
export function activePeople(commits: readonly Commit[]): number {
  const count = new Map<number, number>();
  for (const person of commits.flatMap((commit) => commit.people)) count.set(person, (count.get(person) ?? 0) + 1);
  return [...count.values()].filter((one) => one >= activeFrom).length;
}

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

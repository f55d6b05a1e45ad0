import { addMonths } from "#base";
import { activeFrom, type Picture } from "#picture";
import { landedBetween, recentCommits } from "./changes.ts";

/** How many people have at least three commits anywhere in the repository in the months before `at` (facts.md, "active people"). */
export function activePeople(picture: Picture, months: number): number {
  const at = picture.repository.at.time;
  const count = new Map<number, number>();
  for (const { people } of landedBetween(recentCommits(picture), addMonths(at, -months), at)) {
    for (const person of people) count.set(person, (count.get(person) ?? 0) + 1);
  }
  return [...count.values()].filter((one) => one >= activeFrom).length;
}

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

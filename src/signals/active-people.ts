import { addMonths, type Seconds } from "#base";
import { activeFrom, type Picture } from "#picture";
import { type Commit, landedBetween, recentCommits } from "./changes.ts";

/** How many people have at least three commits among these (facts.md, "active people"). */
function activeAmong(commits: readonly Commit[]): number {
  const count = new Map<number, number>();
  for (const { people } of commits) for (const person of people) count.set(person, (count.get(person) ?? 0) + 1);
  return [...count.values()].filter((one) => one >= activeFrom).length;
}

/** Active people of the whole repository in the months before `at`. */
export const activePeople = (picture: Picture, months: number): number =>
  activeAmong(landedBetween(recentCommits(picture), addMonths(picture.repository.at.time, -months), picture.repository.at.time));

/** Active people among these commits in each of the spans between these moments: 3 stands for more. */
export const activeIn = (commits: readonly Commit[], moments: readonly Seconds[]): readonly number[] =>
  moments.slice(1).map((end, index) => Math.min(3, activeAmong(landedBetween(commits, moments[index] ?? 0, end))));

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

/** "people with 3 or more commits there in half a year: 1", with the least number that makes somebody active. */
export const activeWords = (people: number): string =>
  people === 0
    ? `nobody made ${activeFrom} or more commits there in half a year`
    : `people with ${activeFrom} or more commits there in half a year: ${depth(people)}`;

import { addMonths, type Seconds } from "#base";
import { activeFrom } from "#picture";
import { type Commit, landedBetween } from "./changes.ts";

/** How many people have at least three commits among these (facts.md, "active people"). */
export function activePeople(commits: readonly Commit[]): number {
  const count = new Map<number, number>();
  for (const person of commits.flatMap((commit) => commit.people)) count.set(person, (count.get(person) ?? 0) + 1);
  return [...count.values()].filter((one) => one >= activeFrom).length;
}

/** How work is spread over people. Only ever held against a bound: never shown (people.md). */
export interface Spread {
  readonly landed: number;
  /** Part of the landed changes in which the person had a hand who had a hand in most. */
  readonly first: number;
  /** The same of the next. */
  readonly second: number;
}

/** How these commits are spread over people, in landed changes. */
export function spreadOf(commits: readonly Commit[]): Spread {
  const hands = new Map<number, Set<number>>();
  for (const { people, landed } of commits) {
    for (const person of people) hands.set(person, (hands.get(person) ?? new Set<number>()).add(landed));
  }
  const landed = new Set(commits.map((commit) => commit.landed)).size;
  const [first = 0, second = 0] = [...hands.values()].map((one) => one.size).toSorted((a, b) => b - a);
  return { landed, first: landed === 0 ? 0 : first / landed, second: landed === 0 ? 0 : second / landed };
}

/** Active people (3 standing for more) in each of the last five half-years, the newest last. */
export const activeByHalfYear = (commits: readonly Commit[], at: Seconds): readonly number[] =>
  [24, 18, 12, 6, 0].map((months) => Math.min(3, activePeople(landedBetween(commits, addMonths(at, -months - 6), addMonths(at, -months)))));

/** "0", "1", "2" or "3+": all that is ever said about how many people know a part (people.md). */
export const depth = (people: number): string => (people >= 3 ? "3+" : String(people));

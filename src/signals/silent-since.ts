import { daySeconds, type Seconds } from "#base";
import { type Picture, value } from "#picture";
import { commitsSince } from "./changes.ts";

/** What makes a silence: so many days without a word, and so many commits of people in them. */
export interface SilenceBar {
  readonly days: number;
  readonly commits: number;
}

/**
 * Since when a silence could be seen without a break: the days after the last word were over, and from then on each
 * landed change found commits enough in as many days before it. With fewer the repository was dormant.
 */
export function silentSince(picture: Picture, last: Seconds, { days, commits }: SilenceBar): Seconds {
  const landed = value(picture, "history")?.landed.time ?? new Uint32Array(0);
  const span = days * daySeconds;
  const times = commitsSince(picture, last)
    .map(({ time }) => time)
    .sort((a, b) => a - b);
  const isAwake = (at: Seconds): boolean => countTo(times, at) - countTo(times, at - span) >= commits;
  const dormant = landed.findLast((time) => time >= last + span && !isAwake(time));
  const first = dormant === undefined ? undefined : landed.find((time) => time > dormant);
  return first ?? last + span;
}

/** How many of the sorted times are no later than `at`. */
function countTo(times: readonly Seconds[], at: Seconds): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

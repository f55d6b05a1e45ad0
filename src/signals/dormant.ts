import { addMonths, counted } from "#base";
import type { Picture } from "#picture";
import { changesIn, landedBetween, recentCommits } from "./changes.ts";

/**
 * Why a rule about work cannot tell: fewer changes landed in the whole repository than it asks of one part.
 * `undefined` when there was enough. Silence of a dormant repository is not a good sign, and not a bad one.
 */
export function dormant(picture: Picture, months: number, least: number): { readonly reason: string; readonly hint: string } | undefined {
  const at = picture.repository.at.time;
  const landed = changesIn(landedBetween(recentCommits(picture), addMonths(at, -months), at));
  if (landed >= least) return undefined;
  const span = months === 12 ? "a year" : months === 24 ? "two years" : `${months} months`;
  return {
    reason: `the repository is dormant: ${counted(landed, "change")} of people landed in ${span}, and this asks for ${least} of one part`,
    hint: "fairlead analyse cadence",
  };
}

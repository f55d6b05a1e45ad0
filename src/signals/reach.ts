import { addMonths } from "#base";
import type { Picture } from "#picture";

/** Why a rule that looks so many months back cannot tell: less was read. `undefined` when enough was. */
export function notRead(picture: Picture, months: number): { readonly reason: string; readonly hint: string } | undefined {
  const part = picture.parts.history;
  if (part?.state !== "partial") return undefined;
  const oldest = part.value.commits.count === 0 ? part.value.at.time : (part.value.commits.time[0] ?? 0);
  const from = Number.isFinite(months) ? addMonths(part.value.at.time, -months) : Number.NEGATIVE_INFINITY;
  if (oldest <= from) return undefined;
  const looks = Number.isFinite(months) ? `${months} months back` : "at the whole history";
  return {
    reason: `it looks ${looks}, and only part of the history is read: ${part.reason}`,
    hint: "fairlead doctor says what is missing and how to get it.",
  };
}

import { daysBetween, type Seconds, showSpan } from "#base";

/** "today", "in 11 days", "12 days ago", "in 14 months". */
export function inWords(now: Seconds, day: Seconds): string {
  const days = daysBetween(now, day);
  if (days === 0) return "today";
  return days > 0 ? `in ${showSpan(now, day)}` : `${showSpan(day, now)} ago`;
}

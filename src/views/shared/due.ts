import { counted, daysBetween, type Seconds, showDay } from "#base";

/** A day ahead or behind, from today: "1 Dec 2026, in 11 days", "1 Nov 2026, 19 days ago". */
export function dueWords(day: Seconds, now: Seconds): string {
  const days = daysBetween(now, day);
  if (days === 0) return `${showDay(day)}, today`;
  return days > 0 ? `${showDay(day)}, in ${counted(days, "day")}` : `${showDay(day)}, ${counted(-days, "day")} ago`;
}

/** Seconds since 1970-01-01 UTC. The only time in Fairlead; committer time. */
export type Seconds = number;

export const daySeconds = 86_400;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2026-11-20" */
export const isoDay = (time: Seconds): string => new Date(time * 1000).toISOString().slice(0, 10);

/** "2026-11": the key of a month. */
export const isoMonth = (time: Seconds): string => isoDay(time).slice(0, 7);

/** "12 Nov 2026" */
export function showDay(time: Seconds): string {
  const date = new Date(time * 1000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "March 2025" */
export function showMonth(time: Seconds): string {
  const date = new Date(time * 1000);
  return `${longMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The first second of the month that lies `count` months before the month of `time` (0 = its own month). */
export function monthStart(time: Seconds, count = 0): Seconds {
  const date = new Date(time * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count, 1) / 1000;
}

/** `time` moved by whole months, the day of the month kept where the month has it. */
export function addMonths(time: Seconds, count: number): Seconds {
  const date = new Date(time * 1000);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.getTime() / 1000 + (((time % daySeconds) + daySeconds) % daySeconds);
}

/** Whole days from `from` to `to`. */
export const daysBetween = (from: Seconds, to: Seconds): number => Math.floor((to - from) / daySeconds);

/** A span in the unit people use: "12 days", "23 months", "9 years". */
export function showSpan(from: Seconds, to: Seconds): string {
  const days = Math.max(0, daysBetween(from, to));
  if (days < 400) return plain(days, "day");
  const wholeMonths = Math.round(days / 30.44);
  return wholeMonths < 36 ? plain(wholeMonths, "month") : plain(Math.round(days / 365.25), "year");
}

const plain = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** Reads "2026-11-20"; `undefined` for anything else, an impossible day included. */
export function parseDay(text: string): Seconds | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`) / 1000;
  return Number.isFinite(time) && isoDay(time) === text ? time : undefined;
}

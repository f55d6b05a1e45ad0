import { parseDay, type Seconds } from "#base";

/** A day as a text says it; "ambiguous" when day and month cannot be told apart. */
export type DayReading = Seconds | "ambiguous" | undefined;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const others: Readonly<Record<string, number>> = {
  mär: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  avr: 4,
  aoû: 8,
  déc: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
};

const iso = /(?<!\d)(\d{4})([-/.‐-―_])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[ \-/]{0,2}(?:of )?(\p{L}{3,10})\.?,?[ \-/]{0,2}(\d{4})(?!\d)/u;
const monthFirst = /(\p{L}{3,10})\.?[ -]{0,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})(?!\d)/u;
const numeric = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

const namesMonth = new RegExp(`(?:${[...months, ...Object.keys(others)].join("|")})`, "i");

/** The first day that a text names. */
export function dayIn(text: string): DayReading {
  if (!/\d/.test(text)) return undefined;
  const [, year, , month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, y, m, d] = compact.exec(text) ?? [];
  if (y !== undefined) return dayOf(Number(y), Number(m), Number(d));
  return (namesMonth.test(text) ? wordDay(text) : undefined) ?? numericDay(text);
}

function wordDay(text: string): Seconds | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  const first = dayOf(Number(year), monthNamed(month), Number(day));
  if (first !== undefined) return first;
  const [, name, date, of] = monthFirst.exec(text) ?? [];
  return dayOf(Number(of), monthNamed(name), Number(date));
}

function monthNamed(name: string | undefined): number {
  const start = (name ?? "").slice(0, 3).toLowerCase();
  const index = months.indexOf(start);
  return index >= 0 ? index + 1 : (others[start] ?? 0);
}

/** 3/4/2021 and 25/3/21 can be read in two ways, 3/25/21 in one; with points the day comes first. */
function numericDay(text: string): DayReading {
  const [, one, sign, two, year] = numeric.exec(text) ?? [];
  if (one === undefined || two === undefined || year === undefined) return undefined;
  const [a, b] = [Number(one), Number(two)];
  // Of a year of two digits only the middle number can tell: 25 is no month, and no year stands there.
  if (year.length === 2) return a <= 12 && b > 12 && sign !== "." ? dayOf(2000 + Number(year), a, b) : "ambiguous";
  if (sign === "." || a === b || a > 12) return dayOf(Number(year), b, a);
  return b > 12 ? dayOf(Number(year), a, b) : "ambiguous";
}

/** Both days that a text such as 3/4/2021 may mean, day first and month first; none where it is not of that kind. */
export function daysMeant(text: string): readonly Seconds[] {
  const [, one, , two, year] = numeric.exec(text) ?? [];
  if (one === undefined || two === undefined || year?.length !== 4) return [];
  const days = [dayOf(Number(year), Number(two), Number(one)), dayOf(Number(year), Number(one), Number(two))];
  return days.filter((day) => day !== undefined);
}

function dayOf(year: number, month: number, day: number): Seconds | undefined {
  if (!(year >= 1970 && year <= 2200)) return undefined;
  return parseDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

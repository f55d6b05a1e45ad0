/** "12,840": thousands by comma whatever the locale, so that output is the same everywhere. */
export const showCount = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

/** "1 file", "2 files", "3 entries" when the plural is given. */
export const counted = (value: number, one: string, many = `${one}s`): string => `${showCount(value)} ${value === 1 ? one : many}`;

/** "29 %", or "7 of 18" where the base is below 20: a share of a handful is not a percentage. */
export const showShare = (part: number, whole: number): string =>
  whole < 20 ? `${showCount(part)} of ${showCount(whole)}` : `${Math.round((100 * part) / whole)}\u00a0%`;

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Stable order by code unit: no locale, so the same bytes on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

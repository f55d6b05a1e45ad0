/** The same plain value with every text in it changed, but those below the keys that are kept. */
export function withTexts<T>(value: T, change: (text: string) => string, kept: ReadonlySet<string>): T;
export function withTexts(value: unknown, change: (text: string) => string, kept: ReadonlySet<string>): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, change, kept));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, kept.has(key) ? member : withTexts(member, change, kept)]));
}

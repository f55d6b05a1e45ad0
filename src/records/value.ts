import type { Value } from "./types.ts";

type Mapping = Readonly<Record<string, Value>>;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isMapping = (value: Value | undefined): value is Mapping => typeof value === "object" && value !== null && !isList(value);

/** Whether two values say the same; the order of a mapping's keys says nothing. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, at) => sameValue(each, b[at]));
  if (isMapping(a) && isMapping(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
  }
  return a === b;
}

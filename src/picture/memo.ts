import type { Picture } from "./types.ts";

/** Where the results of one computation are kept, by picture, as long as the picture lives. */
export interface MemoKey<T> {
  readonly name: string;
  readonly kept: WeakMap<Picture, Map<string, { readonly result: T }>>;
}

/** One key a computation; declare it once, beside the function. */
export const memoKey = <T>(name: string): MemoKey<T> => ({ name, kept: new WeakMap() });

/**
 * A picture never changes, so what was computed from it once holds for as long as it lives. `detail` tells results
 * of the same computation apart (a scope, a window).
 */
export function memo<T>(picture: Picture, key: MemoKey<T>, compute: () => T, detail = ""): T {
  const byDetail = key.kept.get(picture) ?? new Map<string, { readonly result: T }>();
  key.kept.set(picture, byDetail);
  const known = byDetail.get(detail);
  if (known !== undefined) return known.result;
  const result = compute();
  byDetail.set(detail, { result });
  return result;
}

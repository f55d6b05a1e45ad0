import { groupedBy } from "#base";
import type { SincePart } from "./schema.ts";

/** Some of each word, so that what is much does not hide what is little; the rest is counted. */
export function shortened(whole: SincePart, most: number | undefined): SincePart {
  const { items, counts, more } = whole;
  if (most === undefined || items.length <= most) return whole;
  const shares = fairShares(
    counts.map(({ count }) => count),
    most,
  );
  const groups = groupedBy(items, ({ word }) => word);
  const rest = counts.map(({ word, count }, index) => ({ word, count: count - (shares[index] ?? 0) })).filter(({ count }) => count > 0);
  const hidden = `${items.length - most} more (${rest.map(({ word, count }) => `${count} ${word}`).join(", ")}): --all`;
  return {
    ...whole,
    items: counts.flatMap(({ word }, index) => (groups.get(word) ?? []).slice(0, shares[index] ?? 0)),
    more: more === null ? hidden : `${more}; ${hidden}`,
  };
}

/** So many places over groups, as evenly as their sizes allow; what is left over goes to the first. */
function fairShares(sizes: readonly number[], places: number): readonly number[] {
  const shares = sizes.map(() => 0);
  for (let left = places; left > 0;) {
    const open = sizes.flatMap((size, index) => (size > (shares[index] ?? 0) ? [index] : []));
    if (open.length === 0) break;
    for (const index of open.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
    left -= Math.min(left, open.length);
  }
  return shares;
}

import { csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { isBulk } from "./selection.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

const key = memoKey<Uint32Array | undefined>("last change");

/**
 * When people last changed each path of history, reformats left out; 0 where history shows no change. `undefined`
 * without history.
 */
export function lastChangeOf(picture: Picture): Uint32Array | undefined {
  const history = value(picture, "history");
  return history === undefined ? undefined : memo(picture, key, () => find(picture, history));
}

function find(picture: Picture, history: History): Uint32Array {
  const changes = changesByFile(picture, history);
  return Uint32Array.from({ length: history.paths.count }, (_, path) => {
    let last: Seconds = 0;
    csrRow(changes, path).forEach((commit, order) => {
      if (order === 0 || !isBulk(history, commit)) last = Math.max(last, history.commits.time[commit] ?? 0);
    });
    return last;
  });
}

/** The middle of values, each counted `weight` times; 0 for none. */
export function weightedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, one) => sum + one.weight, 0) / 2;
  let passed = 0;
  for (const one of sorted) {
    passed += one.weight;
    if (passed >= half) return one.value;
  }
  return 0;
}

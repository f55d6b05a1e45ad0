import { byText, csrRow } from "#base";
import type { History } from "#history";
import { countPairs, defaultFloors, invert } from "./pair-count.ts";
import { capped, type ReferenceLog, referenceLog, referenceRevisions } from "./reference-sets.ts";
import type { Picture, ReferenceAuthors, Scope } from "./types.ts";

/**
 * code-maat's own definitions, to the number (Tornhill, code-maat 1.0.5; defaults min-revs 5, min-shared-revs 5,
 * min-coupling 30, max-coupling 100, max-changeset-size 30). Rows in its order; ties, which it leaves to the order of a
 * hash map, by entity.
 */
type Row = readonly (string | number)[];

const changeSetLimit = 30;
const minRevs = 5;

/** `entity,n-revs`: every change set counts. */
export function referenceRevisionRows(picture: Picture, history: History, scope: Scope): readonly Row[] {
  const counts = referenceRevisions(referenceLog(picture, history, scope), history.paths.count);
  return touched(counts)
    .map((path): readonly [string, number] => [history.paths.path(path), counts[path] ?? 0])
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
}

/** `entity,coupled,degree,average-revs`: change sets of at most 30 paths; degree cut off, average rounded up. */
export function referenceCouplingRows(picture: Picture, history: History, scope: Scope): readonly Row[] {
  const log = capped(referenceLog(picture, history, scope), changeSetLimit);
  const counts = referenceRevisions(log, history.paths.count);
  return countPairs(log.sets, history.paths.count, defaultFloors)
    .map(({ a, b, shared }): readonly [string, string, number, number] => {
      const sum = (counts[a] ?? 0) + (counts[b] ?? 0);
      const [first, second] = [history.paths.path(a), history.paths.path(b)].sort(byText);
      return [first ?? "", second ?? "", Math.trunc((200 * shared - ((200 * shared) % sum)) / sum), Math.ceil(sum / 2)];
    })
    .sort((x, y) => y[2] - x[2] || y[3] - x[3] || byText(x[0], y[0]) || byText(x[1], y[1]));
}

/** `entity,soc`: for each path, how many others stood in its change sets; no cap; sums above 5. */
export function referenceSocRows(picture: Picture, history: History, scope: Scope): readonly Row[] {
  const sums = sumOfCoupling(referenceLog(picture, history, scope), history.paths.count);
  return touched(sums)
    .map((path): readonly [string, number] => [history.paths.path(path), sums[path] ?? 0])
    .filter(([, sum]) => sum > minRevs)
    .sort((a, b) => b[1] - a[1] || byText(b[0], a[0]));
}

/** Sum of coupling by path. */
export function sumOfCoupling(log: ReferenceLog, paths: number): Uint32Array {
  const sums = new Uint32Array(paths);
  for (let set = 0; set < log.commit.length; set++) {
    const members = csrRow(log.sets, set);
    for (const path of members) sums[path] = (sums[path] ?? 0) + members.length - 1;
  }
  return sums;
}

/** `entity,fractal-value,total-revs`: 1 − Σ share², persons told apart by name as git prints it, bots included. */
export function referenceFragmentationRows(picture: Picture, history: History, authors: ReferenceAuthors, scope: Scope): readonly Row[] {
  const log = referenceLog(picture, history, scope);
  const setsOf = invert(log.sets, history.paths.count);
  const counts = new Map<number, number>();
  const rows: (readonly [string, number, number])[] = [];
  for (let path = 0; path < history.paths.count; path++) {
    const sets = csrRow(setsOf, path);
    if (sets.length === 0) continue;
    counts.clear();
    for (const set of sets) {
      const author = authors.ofCommit[log.commit[set] ?? 0] ?? -1;
      counts.set(author, (counts.get(author) ?? 0) + 1);
    }
    rows.push([history.paths.path(path), fractalValue([...counts.values()], sets.length), sets.length]);
  }
  return rows.sort((a, b) => b[1] - a[1] || b[2] - a[2] || byText(a[0], b[0]));
}

/**
 * 1 − Σ (count / total)² to two significant digits, halves up: code-maat rounds the exact fraction with a precision
 * of 2, so 0.0392 is 0.039. Whole numbers all the way, since a double would round some halves down.
 */
export function fractalValue(counts: readonly number[], total: number): number {
  const whole = total * total;
  const part = whole - counts.reduce((sum, count) => sum + count * count, 0);
  if (part === 0) return 0;
  let scale = 100;
  while (part * scale < 10 * whole) scale *= 10;
  return Math.floor((2 * part * scale + whole) / (2 * whole)) / scale;
}

const touched = (counts: Uint32Array): readonly number[] => [...counts.keys()].filter((path) => (counts[path] ?? 0) > 0);

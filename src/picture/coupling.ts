import { byText, type Path } from "#base";
import type { History } from "#history";
import { changeSets } from "./change-sets.ts";
import { type Explanation, explain } from "./explained.ts";
import { logFisher } from "./fisher.ts";
import { memo, memoKey } from "./memo.ts";
import { countPairs, defaultFloors } from "./pair-count.ts";
import { pathsInScope } from "./selection.ts";
import type { Picture, Scope, Window } from "./types.ts";
import { value } from "./value.ts";
import { scopeKey } from "./window.ts";

/** Two files that change together more than their own changes would have it. */
export interface CoupledPair {
  readonly a: Path;
  readonly b: Path;
  /** Indexes into `Paths` of history. */
  readonly historyPaths: readonly [number, number];
  /** Commits that touched both. */
  readonly shared: number;
  /** Commits that touched each, of those considered. */
  readonly revisions: readonly [number, number];
  /** shared / mean of the two (code-maat), 0 to 1. */
  readonly degree: number;
  /** ln p of Fisher's exact test: the further below zero, the less it is chance. */
  readonly logP: number;
  /** Why it needs no question; `undefined` when nothing explains it. */
  readonly explained: Explanation | undefined;
}

/** Change coupling over a window. */
export interface Coupling {
  /** Most significant first. */
  readonly pairs: readonly CoupledPair[];
  /** Commits considered. */
  readonly commits: number;
  /** Commits left out for touching more than 30 files. */
  readonly capped: number;
}

const key = memoKey<Coupling | undefined>("coupling");
/**
 * Pairs of living files changed in one commit: ≥ 5 shared, ≥ 5 commits on average, ≥ 30 %, commits of ≤ 30 files.
 * Ranked by Fisher's exact test, since pairs of few commits reach 100 % by chance. `undefined` without history.
 */
export function coupling(picture: Picture, scope: Scope): Coupling | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  return memo(picture, key, () => compute(picture, history, scope.window, pathsInScope(picture, history, scope)), scopeKey(scope));
}

/** The same for pairs with at least one of the chosen paths of history (1 by index into `Paths`); nothing else is counted. */
export function couplingWith(picture: Picture, window: Window, chosen: Uint8Array): Coupling | undefined {
  const history = value(picture, "history");
  return history === undefined ? undefined : compute(picture, history, window, chosen);
}

function compute(picture: Picture, history: History, window: Window, inScope: Uint8Array | undefined): Coupling {
  const { sets, commit, capped } = changeSets(picture, history, window);
  const commits = commit.length;
  const counts = new Uint32Array(history.paths.count);
  for (const path of sets.value) counts[path] = (counts[path] ?? 0) + 1;
  const tree = value(picture, "tree");
  const imports = value(picture, "imports");
  const fileOf = (path: number): number => tree?.indexOf(history.paths.path(path)) ?? -1;
  const pairs = countPairs(sets, history.paths.count, defaultFloors, inScope).map(({ a, b, shared }): CoupledPair => {
    const revisions = [counts[a] ?? 0, counts[b] ?? 0] as const;
    return {
      a: history.paths.path(a),
      b: history.paths.path(b),
      historyPaths: [a, b],
      shared,
      revisions,
      degree: (2 * shared) / (revisions[0] + revisions[1]),
      logP: logFisher(shared, revisions[0], revisions[1], commits),
      explained: tree === undefined ? undefined : explain(tree, imports, fileOf(a), fileOf(b)),
    };
  });
  return { pairs: pairs.sort((x, y) => x.logP - y.logP || y.degree - x.degree || byText(x.a, y.a) || byText(x.b, y.b)), commits, capped };
}

/** Pairs that a file is in, most significant first. */
export const couplingOf = (found: Coupling, historyPath: number): readonly CoupledPair[] =>
  found.pairs.filter((pair) => pair.historyPaths.includes(historyPath));

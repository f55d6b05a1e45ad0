import { nameOf, type Path } from "#base";
import type { Weights } from "./areas-weight.ts";

/** A stem of two files needs twice the share of recent change that a folder needs; else it stays with the others. */
const smallestStem = 1 / 200;
const smallestPair = 1 / 100;
const mostHeld = 1 / 4;
/** Fewer files than this a person takes in at a glance: no folder is too large that has so few. */
const fewFiles = 30;
const mostAlike = 3 / 4;

/**
 * The word a file's name begins with: "ref-filter.c" and "refs.c" have "ref" and "refs", "ConsumerCoordinator.java"
 * has "Consumer". What a flat folder's files have in common, when folders do not say it.
 */
export function stemOf(path: Path): string {
  const name = nameOf(path);
  const bare = name.slice(0, Math.max(1, name.indexOf(".", 1) < 0 ? name.length : name.indexOf(".", 1)));
  const word = /^(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]*[A-Za-z]+|[^A-Za-z]+)/.exec(bare.slice(0, 255));
  return word?.[0] ?? bare;
}

/**
 * The stems into which the files directly in a flat folder fall: those of three files or more that hold one in two
 * hundred of recent change, or of two that hold one in a hundred. Empty when the folder is not too large.
 */
export function stemsOf(direct: readonly number[], path: (file: number) => Path, weights: Weights): ReadonlySet<string> {
  const held = direct.reduce((total, file) => total + (weights.change[file] ?? 0), 0);
  if (direct.length < fewFiles || held <= mostHeld * weights.total) return new Set();
  const change = new Map<string, { change: number; files: number }>();
  for (const file of direct) {
    const stem = stemOf(path(file));
    const known = change.get(stem) ?? { change: 0, files: 0 };
    change.set(stem, { change: known.change + (weights.change[file] ?? 0), files: known.files + 1 });
  }
  const stems = [...change].filter(
    ([, stem]) => stem.files > 1 && stem.change >= (stem.files > 2 ? smallestStem : smallestPair) * weights.total,
  );
  // One word that nearly all begin with divides nothing.
  return new Set(stems.every(([, stem]) => stem.change <= mostAlike * held) ? stems.map(([word]) => word) : []);
}

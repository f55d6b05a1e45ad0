import { type Csr, csrFromPairs, csrRow } from "#base";
import type { Role, Tree } from "#code";
import type { History } from "#history";
import { authorsByFile } from "./authorship.ts";
import { treeFileOf } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { pathsInScope } from "./selection.ts";
import type { Picture, Scope } from "./types.ts";
import { value } from "./value.ts";
import { scopeKey } from "./window.ts";

/** What is left after one more person is away. Nobody is named. */
export interface TruckStep {
  /** 1 for the first person. */
  readonly step: number;
  /** Files that still have an author. */
  readonly filesLeft: number;
  /** The same as a share of all files, 0 to 1. */
  readonly coverage: number;
}

/** How few people hold the knowledge of over half the files. */
export interface TruckFactor {
  /** People away before over half the files have no author left; 0 when half have none to begin with. */
  readonly factor: number;
  /** Files considered. */
  readonly files: number;
  /** Files that have an author at all. */
  readonly authored: number;
  /** People who are author of at least one of the files. */
  readonly authors: number;
  readonly steps: readonly TruckStep[];
}

const key = memoKey<TruckFactor | undefined>("truck factor");
const known: ReadonlySet<Role> = new Set(["source", "test"]);

/**
 * Truck factor of the scope's source and test files (Avelino 2016): people are taken away, the author of most files
 * first, until over half the files have no author left. `undefined` without history or tree.
 */
export function truckFactor(picture: Picture, scope: Scope): TruckFactor | undefined {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) return undefined;
  return memo(picture, key, () => compute(picture, history, tree, scope), scopeKey(scope));
}

function compute(picture: Picture, history: History, tree: Tree, scope: Scope): TruckFactor {
  const inScope = pathsInScope(picture, history, scope);
  const authors = authorsByFile(picture, history);
  const chosen =
    inScope === undefined ? codePaths(picture, history, tree) : codePaths(picture, history, tree).filter((path) => inScope[path] !== 0);
  const { order: _, ...found } = takeAway(
    Array.from(chosen, (path) => csrRow(authors, path)),
    history.people.count,
    () => 0,
  );
  return found;
}

const codeKey = memoKey<Int32Array>("paths of code");

/** Paths of the source and test files of the tree: the same for each area that is asked about. */
const codePaths = (picture: Picture, history: History, tree: Tree): Int32Array =>
  memo(picture, codeKey, () => {
    const paths: number[] = [];
    treeFileOf(picture, history, tree).forEach((file, path) => {
      const role = tree.files[file]?.role;
      if (role !== undefined && known.has(role)) paths.push(path);
    });
    return Int32Array.from(paths);
  });

/**
 * The greedy removal. `authorsOf` holds the authors of each file; of two people with as many files the one with the
 * greater `effort` goes first, then the one met first. `order` holds who went when, for proofs alone.
 */
export function takeAway(
  authorsOf: readonly ArrayLike<number>[],
  people: number,
  effort: (person: number) => number,
): TruckFactor & { readonly order: readonly number[] } {
  const filesOf = filesByAuthor(authorsOf, people);
  const held = filesOf.start.subarray(1).map((end, person) => end - (filesOf.start[person] ?? 0));
  const left = Uint32Array.from(authorsOf, (authors) => authors.length);
  const authored = left.reduce((count, authors) => (authors > 0 ? count + 1 : count), 0);
  const steps: TruckStep[] = [];
  const order: number[] = [];
  const away = new Uint8Array(people);
  let filesLeft = authored;
  while (filesLeft > 0 && Math.fround(filesLeft / authorsOf.length) >= 0.5) {
    const next = mostFiles(held, away, effort);
    away[next] = 1;
    order.push(next);
    for (const file of csrRow(filesOf, next)) {
      left[file] = (left[file] ?? 0) - 1;
      if (left[file] === 0) filesLeft -= 1;
    }
    steps.push({ step: steps.length + 1, filesLeft, coverage: filesLeft / authorsOf.length });
  }
  return { factor: steps.length, files: authorsOf.length, authored, authors: held.filter((files) => files > 0).length, steps, order };
}

function filesByAuthor(authorsOf: readonly ArrayLike<number>[], people: number): Csr {
  const person: number[] = [];
  const file: number[] = [];
  authorsOf.forEach((authors, index) => {
    for (let at = 0; at < authors.length; at++) {
      person.push(authors[at] ?? 0);
      file.push(index);
    }
  });
  return csrFromPairs(people, person, file);
}

function mostFiles(held: Uint32Array, away: Uint8Array, effort: (person: number) => number): number {
  let best = -1;
  for (let person = 0; person < held.length; person++) {
    if (away[person] === 1) continue;
    const more = (held[person] ?? 0) - (best < 0 ? -1 : (held[best] ?? 0));
    if (more > 0 || (more === 0 && effort(person) > effort(best))) best = person;
  }
  return best;
}

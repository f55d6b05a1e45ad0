import { type Csr, csrFromPairs, csrRow, type Path } from "#base";
import { changeType, type History, type Moves } from "#history";
import { Tally } from "./authorship.ts";
import { takeAway, type TruckFactor } from "./truck-factor.ts";

/** The truck factor as the authors' tool gives it, and who was pruned from it. */
export interface ReferenceTruckFactor extends TruckFactor {
  /** Steps whose person is author of fewer files than 10 % of the first one's: taken away, yet not counted. */
  readonly pruned: number;
  /** People of the counted steps, first to last (indexes into `People`): for proofs only, never shown. */
  readonly order: readonly number[];
  /** Files each of them is author of. */
  readonly held: readonly number[];
}

/** Below this share of the first person's files a person is pruned (the tool's minPercentage, in single precision). */
const pruneBelow = Math.fround(0.1);

/**
 * The authors' tool, step for step (Avelino 2016, gittruckfactor): additions make a first author, each later one by
 * somebody else makes another; changes and renames are deliveries; a rename brings all that ever happened to the old
 * path; who added a file needs no floor; merges list nothing; bots count as anybody. `paths` are the files considered.
 */
export function referenceTruckFactor(history: History, moves: Moves, paths: readonly Path[]): ReferenceTruckFactor {
  const log = readLog(history, moves);
  const tally = new Tally(history.people.count);
  const effort = new Float64Array(history.people.count);
  const authorsOf: (readonly number[])[] = [];
  for (const path of paths) {
    const index = history.paths.indexOf(path);
    if (index < 0 || csrRow(log.rowsOf, index).length === 0) continue;
    tally.clear();
    countFile(history, log, index, tally);
    authorsOf.push(tally.authors(true));
    for (const person of tally.people) effort[person] = (effort[person] ?? 0) + tally.effortOf(person);
  }
  return prune(
    takeAway(authorsOf, history.people.count, (person) => effort[person] ?? 0),
    authorsOf,
    history.people.count,
  );
}

interface Log {
  /** Rows that add or change each path as it was then. */
  readonly rowsOf: Csr;
  readonly renamedFrom: Int32Array;
  readonly commitOf: Int32Array;
  /** 1 once the old path of a renaming row was followed: the tool follows each only once, whichever file comes first. */
  readonly followed: Uint8Array;
}

function readLog(history: History, moves: Moves): Log {
  const { start, path, change, count } = history.rows;
  const commitOf = new Int32Array(count);
  const rows: number[] = [];
  for (let commit = 0; commit < history.commits.count; commit++) {
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      commitOf[row] = commit;
      if (change[row] === changeType.added || change[row] === changeType.modified) rows.push(row);
    }
  }
  const rowsOf = csrFromPairs(
    history.paths.count,
    rows.map((row) => path[row] ?? 0),
    rows,
  );
  return { rowsOf, renamedFrom: moves.from, commitOf, followed: new Uint8Array(count) };
}

function countFile(history: History, log: Log, path: number, tally: Tally): void {
  const known = new Set<number>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    for (const row of csrRow(log.rowsOf, next)) {
      const from = log.renamedFrom[row] ?? -1;
      if (from >= 0 && log.followed[row] === 0) {
        log.followed[row] = 1;
        waiting.push(from);
      }
      countRow(history, log, row, from, tally);
    }
  }
}

function countRow(history: History, log: Log, row: number, from: number, tally: Tally): void {
  const person = history.commits.author[log.commitOf[row] ?? 0] ?? -1;
  if (person < 0) return;
  tally.meet(person);
  if (history.rows.change[row] === changeType.added && from < 0) return tally.first(person);
  tally.delivery(person);
  tally.changes += 1;
}

function prune(
  found: TruckFactor & { readonly order: readonly number[] },
  authorsOf: readonly (readonly number[])[],
  people: number,
): ReferenceTruckFactor {
  const files = new Uint32Array(people);
  for (const authors of authorsOf) for (const person of authors) files[person] = (files[person] ?? 0) + 1;
  const top = found.order.reduce((most, person) => Math.max(most, files[person] ?? 0), 0);
  const order = found.order.filter((person) => Math.fround((files[person] ?? 0) / top) >= pruneBelow);
  const last = found.steps.at(-1);
  const steps = found.steps
    .slice(0, order.length)
    .map((step, at) => (at === order.length - 1 && last !== undefined ? { ...last, step: step.step } : step));
  return {
    ...found,
    factor: order.length,
    steps,
    pruned: found.order.length - order.length,
    order,
    held: order.map((person) => files[person] ?? 0),
  };
}

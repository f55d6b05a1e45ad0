import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import { oidTable } from "../columns/oid-table.ts";
import type { Gathered } from "./gather.ts";
import type { Move } from "./lineage.ts";

const kind: Kind = { name: "moves", version: 1 };
/** Segments after which they are made one. */
const mostSegments = 6;

/** Likely moves that git was asked for before. */
export interface KeptMoves {
  /** Moves of the commit at an entry of a column of ids, as places among its own rows; `undefined` when it was never asked for. */
  readonly find: (ids: Uint32Array, entry: number) => readonly Move[] | undefined;
  readonly segments: readonly Segment[];
  /** Everything kept, for making one of many. */
  readonly all: () => Columns;
}

interface Columns {
  readonly ids: Uint32Array;
  readonly start: Uint32Array;
  /** Two numbers a move. */
  readonly move: Int32Array;
}

/** Loads them. A damaged segment is removed: its commits count as never asked for. */
export async function loadMoves(store: Store, width: number): Promise<KeptMoves> {
  const read: Columns[] = [];
  const segments: Segment[] = [];
  for (const segment of await store.segments(kind)) {
    try {
      read.push(columnsOf(segment, width));
      segments.push(segment);
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      await store.remove([segment]);
    }
  }
  const tables = read.map((columns) => oidTable(width, columns.ids));
  const find = (ids: Uint32Array, entry: number): readonly Move[] | undefined => {
    for (const [at, table] of tables.entries()) {
      const found = table.findWords(ids, entry);
      const columns = read[at];
      if (found >= 0 && columns !== undefined) return movesAt(columns, found);
    }
    return undefined;
  };
  return { find, segments, all: () => joined(read) };
}

function columnsOf(segment: Segment, width: number): Columns {
  const columns = { ids: segment.words("id"), start: segment.words("start"), move: segment.ints("move") };
  const { start } = columns;
  const ordered = start.every((value, at) => at === 0 || value >= (start[at - 1] ?? 0));
  const fits =
    columns.ids.length === (start.length - 1) * width &&
    2 * (start.at(-1) ?? -1) === columns.move.length &&
    start[0] === 0 &&
    ordered &&
    columns.move.every((place) => place >= 0);
  if (!fits) throw new DamagedSegment(segment.name, "its columns do not fit together");
  return columns;
}

function movesAt({ start, move }: Columns, commit: number): readonly Move[] {
  const moves: Move[] = [];
  for (let at = start[commit] ?? 0; at < (start[commit + 1] ?? 0); at++) moves.push([move[2 * at] ?? 0, move[2 * at + 1] ?? 0]);
  return moves;
}

/** Keeps what git said of commits (places in `columns`), none included, so that it is asked once. */
export async function keepMoves(
  store: Store,
  columns: Pick<Gathered, "oids" | "width">,
  fresh: ReadonlyMap<number, readonly Move[]>,
  kept: KeptMoves,
): Promise<void> {
  const commits = [...fresh.keys()];
  const ids = new Uint32Array(commits.length * columns.width);
  const start = new Uint32Array(commits.length + 1);
  const move: number[] = [];
  commits.forEach((commit, at) => {
    for (let word = 0; word < columns.width; word++) ids[at * columns.width + word] = columns.oids[commit * columns.width + word] ?? 0;
    for (const pair of fresh.get(commit) ?? []) move.push(...pair);
    start[at + 1] = move.length / 2;
  });
  const added: Columns = { ids, start, move: Int32Array.from(move) };
  const many = kept.segments.length >= mostSegments;
  const { ids: id, ...rest } = many ? joined([kept.all(), added]) : added;
  await store.add(kind, { meta: {}, columns: { id, ...rest } }, many ? kept.segments : []);
}

function joined(parts: readonly Columns[]): Columns {
  const ids = Uint32Array.from(parts.flatMap((part) => [...part.ids]));
  const move = Int32Array.from(parts.flatMap((part) => [...part.move]));
  const start = [0];
  for (const part of parts) {
    const base = start.at(-1) ?? 0;
    for (const value of part.start.subarray(1)) start.push(base + value);
  }
  return { ids, start: Uint32Array.from(start), move };
}

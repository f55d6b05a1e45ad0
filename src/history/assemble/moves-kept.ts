import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import { type OidTable, oidTable } from "../columns/oid-table.ts";
import type { Move } from "./lineage.ts";

const kind: Kind = { name: "moves", version: 1 };
/** Segments after which they are made one. */
const mostSegments = 6;

/** Likely moves that git was asked for, in this run or before. */
export interface KeptMoves {
  /** Moves of the commit at an entry of a column of ids, as places among its own rows; `undefined` when it was never asked for. */
  readonly find: (ids: Uint32Array, entry: number) => readonly Move[] | undefined;
  readonly put: (ids: Uint32Array, entry: number, moves: readonly Move[]) => void;
  /** Keeps what was put since the last time. */
  readonly save: () => Promise<void>;
}

interface Columns {
  readonly ids: Uint32Array;
  readonly start: Uint32Array;
  /** Two numbers a move. */
  readonly move: Int32Array;
}

/** Opens what is kept. A damaged segment is removed: its commits count as never asked for. */
export async function openMoves(store: Store, width: number): Promise<KeptMoves> {
  const segments: Segment[] = [];
  const known: MoveTable = { ids: oidTable(width), moves: [] };
  for (const segment of await store.segments(kind)) {
    try {
      addTo(known, columnsOf(segment, width));
      segments.push(segment);
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      await store.remove([segment]);
    }
  }
  let kept = known.moves.length;
  return {
    find: (ids, entry) => known.moves[known.ids.findWords(ids, entry)],
    put: (ids, entry, moves) => void (known.moves[known.ids.internWords(ids, entry)] = moves),
    save: async () => {
      if (kept === known.moves.length) return;
      const many = segments.length >= mostSegments;
      const { ids: id, ...rest } = columnsFrom(known, many ? 0 : kept, width);
      kept = known.moves.length;
      await store.add(kind, { meta: {}, columns: { id, ...rest } }, many ? segments : []);
    },
  };
}

/** Moves of each commit, by the number of its id. */
interface MoveTable {
  readonly ids: OidTable;
  readonly moves: (readonly Move[])[];
}

function addTo({ ids, moves }: MoveTable, columns: Columns): void {
  for (let commit = 0; commit + 1 < columns.start.length; commit++) moves[ids.internWords(columns.ids, commit)] = movesAt(columns, commit);
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

/** What is known of the commits from one number on, none included, so that each is asked about once. */
function columnsFrom({ ids, moves }: MoveTable, from: number, width: number): Columns {
  const chosen = moves.slice(from);
  const start = new Uint32Array(chosen.length + 1);
  chosen.forEach((own, at) => (start[at + 1] = (start[at] ?? 0) + own.length));
  return { ids: ids.words().slice(from * width), start, move: Int32Array.from(chosen.flat(2)) };
}

import type { GitRepository } from "#git";
import type { SegmentContent, Store } from "#store";
import { blobColumns } from "../assemble/blobs.ts";
import { type Gathered, gather } from "../assemble/gather.ts";
import { everyCommit, reach } from "../assemble/reach.ts";
import { type Sequence, sequenceOf } from "../assemble/sequence.ts";
import { hexOf, oidTable } from "../columns/oid-table.ts";
import { aliasPlaces, readAliases } from "../people/read-aliases.ts";
import { commitsKind } from "./layout.ts";
import type { Piece } from "./piece.ts";
import { firstSeen } from "./renumber.ts";
import { loadStock, type Stock, stockOf } from "./stock.ts";

/** More pieces than this are written together: each run that found something new has left one. */
const mostPieces = 8;
/** The first piece, the whole of a first run, is written anew only when what came later has grown to a quarter of it. */
const worthAll = 4;

/** Writes small pieces together into one. */
export async function compact(repo: GitRepository, store: Store, stock: Stock): Promise<Stock> {
  const [first, ...later] = stock.pieces;
  if (first === undefined || stock.pieces.length <= mostPieces) return stock;
  const added = later.reduce((sum, piece) => sum + piece.count, 0);
  const chosen = added * worthAll > first.count ? stock.pieces : later;
  const content = await merged(repo, stockOf(stock.width, chosen));
  const kept = await store.add(
    commitsKind,
    content,
    chosen.map(({ segment }) => segment),
  );
  return kept ? loadStock(store, stock.width) : stock;
}

/** The tips of pieces that lie on no other's way: the same commits are reached from them. */
function outerTips(stock: Stock): readonly string[] {
  const tips = new Set(stock.pieces.flatMap(({ segment }) => String(segment.meta["tips"]).split(" ")));
  for (const piece of stock.pieces) {
    for (const parent of piece.parents.value)
      tips.delete(parent < 0 ? hexOf(piece.outside, stock.width, -1 - parent) : hexOf(piece.oids, stock.width, parent));
  }
  return [...tips].sort();
}

async function merged(repo: GitRepository, stock: Stock): Promise<SegmentContent> {
  const tips = outerTips(stock);
  const sequence: Sequence = { ...sequenceOf(stock, everyCommit(stock, tips)), until: 0xffffffff };
  const columns = gather(stock, sequence);
  const { before, after, ids } = blobColumns(stock, columns.rowFrom);
  const aliases = await mergedAliases(repo, columns, stock.aliasBase.at(-1) ?? 0);
  const { oids, time, kind, marks, rowStart, rowPath, rowChange, pathStart, pathBytes } = columns;
  const credit = columns.credits.value.map((value) => (aliases.to[value >> 1] ?? 0) * 2 + (value & 1));
  // Whether the one tip reaches all of it, so that it need not be sorted again when it is loaded.
  const whole = Number(tips.length === 1 && reach(stock, tips[0] ?? "", new Set()).commit.length === columns.count);
  return {
    meta: { tips: tips.join(" "), whole, commits: columns.count, aliases: aliases.count, width: stock.width },
    columns: {
      oids,
      time,
      kind,
      marks,
      author: columns.author.map((alias) => aliases.to[alias] ?? 0),
      ...parentColumns(stock, sequence, oids),
      creditStart: columns.credits.start,
      credit,
      rowStart,
      rowPath,
      rowChange,
      rowBefore: before,
      rowAfter: after,
      blobs: ids,
      pathStart,
      pathBytes,
    },
  };
}

/** Each run numbers the aliases it meets: those that read the same become one. Names are looked at and forgotten. */
async function mergedAliases(
  repo: GitRepository,
  columns: Gathered,
  count: number,
): Promise<{ readonly to: Int32Array; readonly count: number }> {
  const places = aliasPlaces(columns, count);
  const bearers = await readAliases(repo, places);
  const known = new Map<string, number>();
  const same = Int32Array.from(places, (place, alias) => {
    const { name, mail } = bearers[alias] ?? { name: "", mail: "" };
    // Nothing to read (a commit that is gone) tells nothing about who it was.
    const key = place === undefined || name + mail === "" ? `#${alias}` : `${name}\0${mail}`;
    const first = known.get(key) ?? alias;
    known.set(key, first);
    return first;
  });
  const met = firstSeen(
    count,
    columns.author.map((alias) => same[alias] ?? 0),
  );
  const all = firstSeen(count, Int32Array.from([...met.from, ...columns.credits.value.map((value) => same[value >> 1] ?? 0)]));
  return { to: same.map((alias) => all.to[alias] ?? 0), count: all.from.length };
}

/** Parents as places in the new piece; those that lie in other pieces as −1 − (entry of `outside`). */
function parentColumns(
  stock: Stock,
  sequence: Sequence,
  oids: Uint32Array,
): Readonly<Record<"parentStart" | "outside", Uint32Array>> & Readonly<Record<"parent", Int32Array>> {
  const places = oidTable(stock.width, oids);
  const outside = oidTable(stock.width);
  const parentStart = new Uint32Array(sequence.commit.length + 1);
  const parent: number[] = [];
  sequence.commit.forEach((commit, at) => {
    const index = stock.commitBase.findLastIndex((base) => base <= commit);
    const piece: Piece | undefined = stock.pieces[index];
    if (piece === undefined) return;
    const local = commit - (stock.commitBase[index] ?? 0);
    for (let i = piece.parents.start[local] ?? 0; i < (piece.parents.start[local + 1] ?? 0); i++) {
      const value = piece.parents.value[i] ?? 0;
      const [ids, entry] = value < 0 ? [piece.outside, -1 - value] : [piece.oids, value];
      const place = places.findWords(ids, entry);
      parent.push(place >= 0 ? place : -1 - outside.internWords(ids, entry));
    }
    parentStart[at + 1] = parent.length;
  });
  return { parentStart, parent: Int32Array.from(parent), outside: outside.words() };
}

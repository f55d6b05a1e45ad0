import { csrRow } from "#base";
import type { Segment } from "#store";
import { hexOf } from "../columns/oid-table.ts";
import { type AliasPlace, aliasPlace, aliasPlaces } from "../people/read-aliases.ts";
import type { Stock } from "../stock/stock.ts";
import type { History } from "../types.ts";
import { rowBlobs } from "./blobs.ts";
import { withIgnored } from "./bulk.ts";
import type { Gathered } from "./gather.ts";
import { landedOf, type Landing } from "./landed.ts";
import { pathsOf } from "./paths.ts";
import type { PersonColumns } from "./persons.ts";
import type { Sequence } from "./sequence.ts";

/** What a history is put together from. */
export interface Pieces {
  readonly stock: Stock;
  readonly sequence: Sequence;
  readonly columns: Gathered;
  readonly persons: PersonColumns;
  readonly file: Int32Array;
  readonly landing: Landing;
  readonly ignoredRevs: readonly string[];
  readonly gaps: readonly string[];
  /** Removes segments that turn out to be damaged when a column is first read. */
  readonly onDamage: (segments: readonly Segment[]) => void;
}

/** What the readers of names and lines need besides the history itself. It is not part of what others see. */
export interface Origin {
  readonly columns: Gathered;
  readonly aliases: number;
  readonly places: (person: number) => readonly AliasPlace[];
}

const origins = new WeakMap<History, Origin>();

/** Where a history that this room put together comes from; `undefined` for any other. */
export const originOf = (history: History): Origin | undefined => origins.get(history);
export const rememberOrigin = (history: History, origin: Origin): void => void origins.set(history, origin);

/** A search for one alias is a pass over one column; one for all of them costs as much as some dozens of those. */
const fewAliases = 40;

/** Puts the columns together as a history. */
export function historyFrom(at: string, pieces: Pieces): History {
  const { stock, sequence, columns, persons } = pieces;
  const flags = withIgnored(columns, persons.flags, pieces.ignoredRevs);
  const aliases = stock.aliasBase.at(-1) ?? 0;
  let asked = 0;
  let known: readonly (AliasPlace | undefined)[] | undefined;
  const places = (person: number): readonly AliasPlace[] => {
    const own = Array.from(csrRow(persons.aliases, person));
    asked += own.length;
    if (known === undefined && asked <= fewAliases) return own.flatMap((alias) => aliasPlace(columns, alias) ?? []);
    known ??= aliasPlaces(columns, aliases);
    return own.flatMap((alias) => known?.[alias] ?? []);
  };
  const history: History = {
    at: { oid: at, time: sequence.until },
    commits: {
      count: columns.count,
      oid: (commit) => hexOf(columns.oids, columns.width, commit),
      time: columns.time,
      flags,
      kind: columns.kind,
      author: persons.author,
      coAuthors: persons.coAuthors,
      reviewers: persons.reviewers,
      parents: sequence.parents,
      landed: pieces.landing.ofCommit,
    },
    rows: {
      count: columns.rowPath.length,
      start: columns.rowStart,
      path: columns.rowPath,
      file: pieces.file,
      change: columns.rowChange,
      blobs: rowBlobs(stock, columns.rowFrom, pieces.onDamage),
    },
    paths: pathsOf(columns.pathStart, columns.pathBytes),
    people: persons.people,
    landed: landedOf(pieces.landing, columns.time),
    gaps: pieces.gaps,
    sample: (person) => places(person).map(({ oid }) => oid),
  };
  rememberOrigin(history, { columns, aliases, places });
  return history;
}

import { type Part, UserError } from "#base";
import type { GitRepository } from "#git";
import { DamagedSegment, type Store } from "#store";
import { type Gathered, gather } from "./assemble/gather.ts";
import { historyFrom } from "./assemble/history.ts";
import { moveSearch } from "./assemble/likely-moves.ts";
import type { LikelyMoves, MovedBlobs } from "./assemble/moved-rows.ts";
import type { PersonColumns } from "./assemble/persons.ts";
import { keepView, loadView, type View, viewKey } from "./assemble/view.ts";
import { viewAt } from "./assemble/view-at.ts";
import { wordsOf } from "./columns/oid-table.ts";
import { complete } from "./complete.ts";
import type { ReadHistoryOptions } from "./options.ts";
import { type PeopleSources, readPeople } from "./people/people.ts";
import { shallowBoundary } from "./shallow.ts";
import { commitsKind } from "./stock/layout.ts";
import { loadStock, type Stock } from "./stock/stock.ts";
import type { History } from "./types.ts";

/**
 * Reads the history that a commit reaches: what is kept is loaded, what is new is read from git, once. What turns
 * out to be damaged only when it is used is read anew.
 */
export async function readHistory(repo: GitRepository, store: Store, options: ReadHistoryOptions): Promise<Part<History>> {
  try {
    return await readKept(repo, store, options);
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    await store.remove(await store.segments(commitsKind));
    return readKept(repo, store, options);
  }
}

async function readKept(repo: GitRepository, store: Store, options: ReadHistoryOptions): Promise<Part<History>> {
  const boundary = await shallowBoundary(repo);
  const first = await loadStock(store, wordsOf(repo.objectFormat));
  const { stock, view, columns, persons } =
    (await keptWhole(repo, store, first, boundary, options)) ?? (await readWhole(repo, store, first, boundary, options));
  const gaps =
    view.sequence.cut.length === 0
      ? []
      : ["this is a shallow clone: history ends where it was cut, and what the last commits there changed is not known"];
  const history = historyFrom(options.at, {
    stock,
    sequence: view.sequence,
    columns,
    persons,
    file: view.file,
    landing: view.landing,
    ignoredRevs: options.ignoredRevs,
    gaps,
    onDamage: (segments) => void store.remove(segments),
  });
  const coverage = { read: history.commits.count, of: history.commits.count, unit: "commits" };
  return gaps.length === 0
    ? { state: "ready", value: history, coverage }
    : { state: "partial", value: history, coverage, reason: gaps.join("; ") };
}

/** A history whose parts fit together. */
interface Whole {
  readonly stock: Stock;
  readonly view: View;
  readonly columns: Gathered;
  readonly persons: PersonColumns;
}

/** As it was put together before; `undefined` when it was not, or what is kept speaks of other rows than there are. */
async function keptWhole(
  repo: GitRepository,
  store: Store,
  stock: Stock,
  boundary: ReadonlySet<string>,
  options: ReadHistoryOptions,
): Promise<Whole | undefined> {
  const key = viewKey(stock, options.at, boundary);
  const view = await loadView(store, stock, key);
  const columns = view === undefined ? undefined : gather(stock, view.sequence);
  if (view === undefined || columns === undefined || view.file.length !== columns.rowPath.length) return undefined;
  return { stock, view, columns, persons: await readPeople(repo, store, columns, peopleSources(stock, key, options), options) };
}

/** Reads what is missing and puts all of it together. */
async function readWhole(
  repo: GitRepository,
  store: Store,
  first: Stock,
  boundary: ReadonlySet<string>,
  options: ReadHistoryOptions,
): Promise<Whole> {
  const search = moveSearch(repo, store, first.width);
  const { stock, sequence, names } = await complete(repo, store, first, boundary, search, options);
  const columns = gather(stock, sequence);
  if (columns.count === 0)
    throw new UserError("git gives no history of this commit", { hint: "Name a commit that is here: git log -1 <commit>" });
  const key = viewKey(stock, options.at, boundary);
  const { at, signal } = options;
  const likely = (blobs: MovedBlobs): Promise<LikelyMoves> => search.likely(columns, blobs, { signal });
  // Two gits at once: one looks for moves, the other for names.
  const [view, persons] = await Promise.all([
    viewAt(repo, stock, sequence, columns, { at, likely }),
    readPeople(repo, store, columns, { ...peopleSources(stock, key, options), names }, options),
  ]);
  await Promise.all([keepView(store, stock, key, view), search.save()]);
  return { stock, view, columns, persons };
}

const peopleSources = (stock: Stock, key: string, { at }: ReadHistoryOptions): PeopleSources => ({
  at,
  viewKey: key,
  aliases: stock.aliasBase.at(-1) ?? 0,
});

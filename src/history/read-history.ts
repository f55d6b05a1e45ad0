import { type Part, UserError } from "#base";
import type { GitRepository } from "#git";
import { DamagedSegment, type Store } from "#store";
import { gather } from "./assemble/gather.ts";
import { historyFrom } from "./assemble/history.ts";
import { keepView, loadView, viewKey } from "./assemble/view.ts";
import { viewAt } from "./assemble/view-at.ts";
import { wordsOf } from "./columns/oid-table.ts";
import { complete } from "./complete.ts";
import type { ReadHistoryOptions } from "./options.ts";
import { readPeople } from "./people/people.ts";
import { shallowBoundary } from "./shallow.ts";
import { commitsKind } from "./stock/layout.ts";
import { loadStock } from "./stock/stock.ts";
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
  let stock = await loadStock(store, wordsOf(repo.objectFormat));
  let key = viewKey(stock, options.at, boundary);
  let view = await loadView(store, stock, key);
  let columns = view === undefined ? undefined : gather(stock, view.sequence);
  // A view that speaks of other rows than there are was not written for them.
  if (view === undefined || columns === undefined || view.file.length !== columns.rowPath.length) {
    const found = await complete(repo, store, stock, boundary, options);
    stock = found.stock;
    key = viewKey(stock, options.at, boundary);
    columns = gather(stock, found.sequence);
    view = await viewAt(repo, store, stock, found.sequence, columns, options);
    await keepView(store, stock, key, view);
  }
  if (columns.count === 0)
    throw new UserError("git gives no history of this commit", { hint: "Name a commit that is here: git log -1 <commit>" });
  const persons = await readPeople(repo, store, columns, { at: options.at, viewKey: key, aliases: stock.aliasBase.at(-1) ?? 0 }, options);
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
    ignoredRevs: options.ignoredRevs,
    gaps,
    onDamage: (segments) => void store.remove(segments),
  });
  const coverage = { read: history.commits.count, of: history.commits.count, unit: "commits" };
  return gaps.length === 0
    ? { state: "ready", value: history, coverage }
    : { state: "partial", value: history, coverage, reason: gaps.join("; ") };
}

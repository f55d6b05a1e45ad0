import type { Part } from "#base";
import type { GitRepository } from "#git";
import type { Store } from "#store";
import { complete } from "./complete.ts";
import { gather } from "./assemble/gather.ts";
import { historyFrom } from "./assemble/history.ts";
import { keepView, loadView, viewKey } from "./assemble/view.ts";
import { viewAt } from "./assemble/view-at.ts";
import { wordsOf } from "./columns/oid-table.ts";
import type { ReadHistoryOptions } from "./options.ts";
import { readPartition } from "./people/people.ts";
import { shallowBoundary } from "./shallow.ts";
import { loadStock } from "./stock/stock.ts";
import type { History } from "./types.ts";

/** Reads the history that a commit reaches: what is kept is loaded, what is new is read from git, once. */
export async function readHistory(repo: GitRepository, store: Store, options: ReadHistoryOptions): Promise<Part<History>> {
  const boundary = await shallowBoundary(repo);
  let stock = await loadStock(store, wordsOf(repo.objectFormat));
  let view = await loadView(store, stock, viewKey(stock, options.at, boundary));
  if (view === undefined) {
    const found = await complete(repo, store, stock, boundary, options);
    stock = found.stock;
    view = await viewAt(repo, store, stock, found.sequence, options);
    await keepView(store, stock, viewKey(stock, options.at, boundary), view);
  }
  const columns = gather(stock, view.sequence);
  const sources = { at: options.at, viewKey: viewKey(stock, options.at, boundary), aliases: stock.aliasBase.at(-1) ?? 0 };
  const partition = await readPartition(repo, store, columns, sources, options);
  const gaps = view.sequence.cut.length === 0 ? [] : ["this is a shallow clone: history ends where it was cut, and what the last commits there changed is not known"];
  const history = historyFrom(options.at, { stock, sequence: view.sequence, columns, partition, file: view.file, ignoredRevs: options.ignoredRevs, gaps });
  const coverage = { read: history.commits.count, of: history.commits.count, unit: "commits" };
  return gaps.length === 0 ? { state: "ready", value: history, coverage } : { state: "partial", value: history, coverage, reason: gaps.join("; ") };
}

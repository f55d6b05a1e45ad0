import type { Part } from "#base";
import type { GitRepository } from "#git";
import { openStore } from "#store";
import { historyFrom } from "./assemble/history.ts";
import { gather } from "./assemble/gather.ts";
import { asRead } from "./assemble/sequence.ts";
import { viewAt } from "./assemble/view-at.ts";
import type { Batch } from "./mine/batch.ts";
import { readPeople } from "./people/people.ts";
import { plainNames } from "./people/plain-names.ts";
import type { ReadHistoryOptions } from "./options.ts";
import { type Content, contentOf } from "./stock/content.ts";
import { commitsKind } from "./stock/layout.ts";
import { loadStock } from "./stock/stock.ts";
import type { History } from "./types.ts";

const year = 365 * 86_400;

/** Watches a first pass over history and tells when its newest year has been read. */
export interface WindowWatch {
  readonly onCommit: (batch: Batch, index: number) => void;
  /** While the newest year is being shown: resolves when that is done. Reading on would only make it wait. */
  readonly showing: () => Promise<void> | undefined;
  /** Resolves when what was started is done. */
  readonly settled: () => Promise<void>;
}

/**
 * Git gives the newest first: when a commit older than a year before the tip comes, the year is complete, and a
 * history of it is put together while git goes on with the rest.
 */
export function watchForYear(repo: GitRepository, options: ReadHistoryOptions): WindowWatch {
  const { onWindow } = options;
  let started: Promise<void> | undefined;
  let open = true;
  const onCommit = (batch: Batch, index: number): void => {
    if (onWindow === undefined || started !== undefined || index === 0) return;
    const time = batch.time.done();
    if ((time[index] ?? 0) >= (time[0] ?? 0) - year) return;
    const content = contentOf(batch, { oid: options.at, time: time[0] ?? 0 }, index);
    started = historyOf(repo, options, batch, content).then(onWindow);
    const end = (): void => void (open = false);
    // What goes wrong here is told by `settled`.
    started.then(end, end);
  };
  return { onCommit, showing: () => (open ? started : undefined), settled: async () => started };
}

async function historyOf(
  repo: GitRepository,
  options: ReadHistoryOptions,
  batch: Batch,
  { segment, aliases }: Content,
): Promise<Part<History>> {
  const store = await openStore(repo, { off: true });
  await store.add(commitsKind, segment);
  const stock = await loadStock(store, batch.width);
  const sequence = asRead(stock);
  const columns = gather(stock, sequence);
  const names = plainNames(batch.aliases, aliases);
  const [view, persons] = await Promise.all([
    // A year's figures hardly move by a file that moved with changes, and asking costs as much as the rest of it.
    viewAt(repo, stock, sequence, columns, { at: options.at, likely: () => Promise.resolve(new Map()) }),
    readPeople(repo, store, columns, { at: options.at, viewKey: "", aliases: aliases.length, names }, options),
  ]);
  const reason = "older history is still being read";
  const value = historyFrom(options.at, {
    stock,
    sequence: view.sequence,
    columns,
    persons,
    file: view.file,
    landing: view.landing,
    ignoredRevs: options.ignoredRevs,
    gaps: [reason],
    onDamage: () => undefined,
  });
  return {
    state: "partial",
    value,
    coverage: { read: value.commits.count, of: value.commits.count, unit: "commits of the newest year" },
    reason,
  };
}

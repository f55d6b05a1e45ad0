import { csrRow } from "#base";
import { openRepository } from "#git";
import { type History, readHistory, readNames } from "#history";
import { openStore, type Store } from "#store";

/** Everything that a history says, as plain data: two histories are the same when their portraits are. */
export interface Portrait {
  readonly commits: readonly unknown[];
  readonly landed: readonly unknown[];
  readonly paths: readonly string[];
  readonly names: readonly string[];
  readonly gaps: readonly string[];
}

export interface Reading {
  readonly at?: string;
  readonly store?: Store;
}

/** Reads a folder's history from nothing, unless a store is given, and draws it. */
export async function portraitOf(folder: string, reading: Reading = {}): Promise<Portrait> {
  const repo = await openRepository(folder);
  try {
    const store = reading.store ?? (await openStore(repo, { off: true }));
    const part = await readHistory(repo, store, { at: reading.at ?? repo.head ?? "", bots: [], people: {}, ignoredRevs: [] });
    if (part.state === "unavailable") throw new Error(part.reason);
    return draw(part.value, await readNames(repo, part.value, [...part.value.people.bot.keys()]));
  } finally {
    repo.close();
  }
}

/** The store of a folder, as every run opens it. */
export const storeOf = async (folder: string): Promise<Store> => openStore(await openRepository(folder));

function draw(history: History, names: readonly string[]): Portrait {
  const { commits, rows, paths, landed } = history;
  const { before, after, oid } = rows.blobs();
  const blob = (index: number | undefined): string => (index === undefined || index < 0 ? "" : oid(index));
  const row = (at: number): unknown => [rows.path[at], rows.file[at], rows.change[at], blob(before[at]), blob(after[at])];
  return {
    commits: Array.from({ length: commits.count }, (_, at) => ({
      oid: commits.oid(at),
      time: commits.time[at],
      flags: commits.flags[at],
      kind: commits.kind[at],
      author: commits.author[at],
      coAuthors: [...csrRow(commits.coAuthors, at)],
      reviewers: [...csrRow(commits.reviewers, at)],
      parents: [...csrRow(commits.parents, at)],
      landed: commits.landed[at],
      rows: Array.from({ length: (rows.start[at + 1] ?? 0) - (rows.start[at] ?? 0) }, (__, i) => row((rows.start[at] ?? 0) + i)),
    })),
    landed: Array.from({ length: landed.count }, (_, at) => [landed.commit[at], landed.time[at], [...csrRow(landed.commits, at)]]),
    paths: Array.from({ length: paths.count }, (_, at) => paths.path(at)),
    names,
    gaps: history.gaps,
  };
}

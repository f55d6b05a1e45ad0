import type { Part } from "#base";
import { GitError, type GitRepository } from "#git";
import type { Store } from "#store";
import { originOf } from "../assemble/history.ts";
import { byteTable } from "../columns/byte-table.ts";
import { wordsFromHex } from "../columns/oid-table.ts";
import type { HistoryProgress } from "../options.ts";
import { commitFlag, type History, type LineCounts } from "../types.ts";
import { countLines, type Uncounted } from "./count.ts";
import { keepLines, loadLines, type StoredLines } from "./stored.ts";

export interface ReadLinesOptions {
  readonly onProgress?: ((progress: HistoryProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lines added and deleted for each row of a history. Ten times the cost of the history itself, so only for what
 * needs it; each commit is counted once and kept. Git needs the contents for it: a partial clone lacks them.
 */
export async function readLines(
  repo: GitRepository,
  store: Store,
  history: History,
  options: ReadLinesOptions = {},
): Promise<Part<LineCounts>> {
  const origin = originOf(history);
  if (origin === undefined || repo.partial) return withheld("this is a partial clone: contents of old versions are not here to be counted");
  const { width } = origin.columns;
  const known = await loadLines(store, width);
  const uncounted = missing(history, known, width);
  const paths = byteTable({ start: origin.columns.pathStart, bytes: origin.columns.pathBytes });
  const onCounted = (done: number): void => options.onProgress?.({ stage: "counting lines", done, of: uncounted.length, unit: "commits" });
  const counting = countLines(repo, width, uncounted, paths, { onCounted, signal: options.signal });
  const fresh = await counting.catch((error: unknown) => {
    if (error instanceof GitError && error.missing) return undefined;
    throw error;
  });
  if (fresh === undefined) return withheld("contents of old versions are missing here, so lines cannot be counted");
  await keepLines(store, known, fresh);
  options.signal?.throwIfAborted();
  const value = columnsOf(history, [known, fresh], width);
  return { state: "ready", value, coverage: { read: history.commits.count, of: history.commits.count, unit: "commits" } };
}

const withheld = (reason: string): Part<LineCounts> => ({ state: "unavailable", reason, hint: "In a full clone lines can be counted." });

/** Commits with rows whose lines nobody has counted yet, newest first. */
function missing(history: History, known: StoredLines, width: number): readonly Uncounted[] {
  const { commits, rows } = history;
  const out: Uncounted[] = [];
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    const paths = rows.path.subarray(rows.start[commit] ?? 0, rows.start[commit + 1] ?? 0);
    if (paths.length === 0 || ((commits.flags[commit] ?? 0) & commitFlag.merge) !== 0) continue;
    const oid = commits.oid(commit);
    const words = wordsFromHex(oid, width);
    if (words !== undefined && known.table.findWords(words, 0) < 0) out.push({ oid, paths });
  }
  return out;
}

function columnsOf(history: History, sources: readonly Omit<StoredLines, "segments">[], width: number): LineCounts {
  const { commits, rows } = history;
  const added = new Int32Array(rows.count);
  const deleted = new Int32Array(rows.count);
  for (let commit = 0; commit < commits.count; commit++) {
    const to = rows.start[commit] ?? 0;
    const count = (rows.start[commit + 1] ?? 0) - to;
    const words = count === 0 ? undefined : wordsFromHex(commits.oid(commit), width);
    if (words === undefined) continue;
    for (const { table, start, added: plus, deleted: minus } of sources) {
      const entry = table.findWords(words, 0);
      const from = start[entry] ?? 0;
      if (entry < 0 || (start[entry + 1] ?? 0) - from !== count) continue;
      added.set(plus.subarray(from, from + count), to);
      deleted.set(minus.subarray(from, from + count), to);
    }
  }
  return { added, deleted };
}

import { availableParallelism } from "node:os";
import { type GitRepository, logSettings } from "#git";
import type { ByteTable } from "../columns/byte-table.ts";
import { growingInts, growingWords } from "../columns/growing.ts";
import { oidTable, wordsFromHex } from "../columns/oid-table.ts";
import { numstatParser } from "./parse.ts";
import type { StoredLines } from "./stored.ts";

/** A commit whose lines are to be counted, and the paths it touched in git's order. */
export interface Uncounted {
  readonly oid: string;
  readonly paths: Int32Array;
}

export interface CountOptions {
  readonly onCounted?: (commits: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const chunk = 500;
const mostProcesses = 4;
const command = ["log", "--stdin", "--no-walk=unsorted", "-z", "--numstat", "--no-renames", ...logSettings, "--format=%H", "--"];

/** Counts lines of commits with several gits at once, newest first. What was counted before it is stopped is kept by the caller. */
export async function countLines(
  repo: GitRepository,
  width: number,
  commits: readonly Uncounted[],
  paths: ByteTable,
  options: CountOptions,
): Promise<Omit<StoredLines, "segments">> {
  const table = oidTable(width);
  const start = growingWords();
  const added = growingInts();
  const deleted = growingInts();
  start.push(0);
  const take = (counted: Counted): void => {
    const words = wordsFromHex(counted.oid, width);
    if (words === undefined) return;
    table.internWords(words, 0);
    counted.added.forEach((value) => added.push(value));
    counted.deleted.forEach((value) => deleted.push(value));
    start.push(added.length());
  };
  const queue = Array.from({ length: Math.ceil(commits.length / chunk) }, (_, at) => commits.slice(at * chunk, (at + 1) * chunk));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const counted of await countChunk(repo, width * 8, next, paths, options)) take(counted);
      done += next.length;
      options.onCounted?.(done);
    }
  };
  const workers = Array.from({ length: Math.min(mostProcesses, availableParallelism()) }, work);
  // The first failure stops the queue; what the others still bring is waited for, so that no git is left behind.
  const results = await Promise.allSettled(
    workers.map((worker) =>
      worker.catch((error: unknown) => {
        queue.length = 0;
        throw error;
      }),
    ),
  );
  for (const result of results) if (result.status === "rejected" && options.signal?.aborted !== true) throw result.reason;
  return { table, start: start.done(), added: added.done(), deleted: deleted.done() };
}

interface Counted {
  readonly oid: string;
  readonly added: Int32Array;
  readonly deleted: Int32Array;
}

async function countChunk(
  repo: GitRepository,
  hexLength: number,
  commits: readonly Uncounted[],
  paths: ByteTable,
  options: CountOptions,
): Promise<readonly Counted[]> {
  const byOid = new Map(
    commits.map((commit) => [
      commit.oid,
      { oid: commit.oid, paths: commit.paths, added: new Int32Array(commit.paths.length), deleted: new Int32Array(commit.paths.length) },
    ]),
  );
  let current = byOid.get("");
  let row = 0;
  const parse = numstatParser(
    hexLength,
    (oid) => {
      current = byOid.get(oid);
      row = 0;
    },
    (path, added, deleted) => {
      const number = paths.find(path);
      // Both lists are in git's order; a row that only changed its mode may be missing here, and has no lines.
      while (current !== undefined && row < current.paths.length && current.paths[row] !== number) row++;
      if (current === undefined || row >= current.paths.length) return;
      current.added[row] = added;
      current.deleted[row] = deleted;
      row += 1;
    },
  );
  const input = Buffer.from(commits.map(({ oid }) => `${oid}\n`).join(""), "latin1");
  await repo.stream(command, parse, { input, ...(options.signal === undefined ? {} : { signal: options.signal }) });
  return [...byOid.values()];
}

import type { GitRepository } from "#git";
import { wordsFromHex, wordsOf } from "../columns/oid-table.ts";
import { type Batch, newBatch } from "./batch.ts";
import { readLog } from "./log.ts";
import { logParser } from "./parser.ts";

export interface MineOptions {
  /** Commits to start from. */
  readonly from: readonly string[];
  /** Commits that, with all before them, are known. Those that are no longer there are passed over. */
  readonly known: readonly string[];
  /** Ids at which a shallow clone was cut. */
  readonly boundary: ReadonlySet<string>;
  readonly onCommit?: (batch: Batch, index: number) => void;
  /** Asked while reading: nothing more is read until what it gives has resolved. */
  readonly pace?: (() => Promise<unknown> | undefined) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads every commit that `from` reaches and `known` does not, newest first. */
export async function mine(repo: GitRepository, options: MineOptions): Promise<Batch> {
  const batch = newBatch(wordsOf(repo.objectFormat));
  const boundary = new Set<number>();
  for (const oid of options.boundary) {
    const words = wordsFromHex(oid, batch.width);
    if (words !== undefined) boundary.add(batch.oids.internWords(words, 0));
  }
  const parser = logParser(
    batch,
    (oid) => boundary.has(oid),
    (index) => options.onCommit?.(batch, index),
  );
  const revisions = [...options.from, ...options.known.map((oid) => `^${oid}`)];
  const input = Buffer.from(revisions.map((oid) => `${oid}\n`).join(""), "latin1");
  await readLog(repo, { input, signal: options.signal, pace: options.pace, push: parser.push });
  parser.end();
  return batch;
}

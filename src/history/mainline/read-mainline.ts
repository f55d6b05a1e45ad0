import type { Part } from "#base";
import { type GitRepository, logSettings } from "#git";
import type { Store } from "#store";
import { originOf } from "../assemble/history.ts";
import { newBatch } from "../mine/batch.ts";
import { logFormat, logParser } from "../mine/parser.ts";
import { commitFlag, type History } from "../types.ts";
import { contentOfMerges, keepMerges, loadMerges, type Merges } from "./stored.ts";
import { mainlineOf, type MainlineRows } from "./rows.ts";

const command = [
  "log",
  "--stdin",
  "--no-walk=unsorted",
  "-z",
  "--raw",
  "--no-renames",
  ...logSettings,
  "--diff-merges=first-parent",
  `--format=${logFormat}`,
  "--",
];

/**
 * What each change did to the mainline when it landed: a merge as the difference to its first parent, any other
 * commit by its own rows. For when something entered or left, and for burn-downs. Read from git for the merges
 * nobody has asked about before, and kept.
 */
export async function readMainline(
  repo: GitRepository,
  store: Store,
  history: History,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Part<MainlineRows>> {
  const width = originOf(history)?.columns.width;
  if (width === undefined) return { state: "unavailable", reason: "this history was not read from git", hint: "Ask a repository." };
  const known = await loadMerges(store, width);
  const unread = mergesOf(history).filter((oid) => !known.has(oid));
  const fresh = unread.length === 0 ? [] : [await mergesFromGit(repo, store, width, unread, options)];
  const value = mainlineOf(history, [...known.pieces, ...fresh]);
  return { state: "ready", value, coverage: { read: history.landed.count, of: history.landed.count, unit: "changes" } };
}

const mergesOf = ({ commits, landed }: History): readonly string[] =>
  Array.from(landed.commit)
    .flatMap((commit) => (((commits.flags[commit] ?? 0) & commitFlag.merge) === 0 ? [] : [commits.oid(commit)]))
    .reverse();

async function mergesFromGit(
  repo: GitRepository,
  store: Store,
  width: number,
  oids: readonly string[],
  options: { readonly signal?: AbortSignal },
): Promise<Merges> {
  const batch = newBatch(width);
  const parser = logParser(
    batch,
    () => false,
    () => undefined,
  );
  const input = Buffer.from(oids.map((oid) => `${oid}\n`).join(""), "latin1");
  await repo.stream(command, parser.push, { input, spool: true, ...options });
  parser.end();
  return keepMerges(store, contentOfMerges(batch));
}

import type { Part } from "#base";
import { type CodeNames, readNames } from "#code";
import { namesWanted } from "#picture";
import type { Gathering } from "./context.ts";

/** Where the names that records mention stand in the code. Without a record no file is looked into. */
export async function readCodeNames(gathering: Gathering): Promise<Part<CodeNames>> {
  const [tree, records] = await Promise.all([gathering.part("tree"), gathering.part("records")]);
  if (tree.state === "unavailable") return tree;
  if (records.state === "unavailable") return records;
  const coverage = { read: tree.value.files.length, of: tree.value.files.length, unit: "files" };
  if (records.value.all.length === 0) return { state: "ready", value: nothing, coverage };
  const { git, store, options } = gathering;
  const value = await readNames(git, await store(), tree.value, namesWanted(records.value), {
    signal: options.signal,
    onProgress: ({ done, of }) => options.onProgress?.({ stage: "looking for names", done, of: of ?? 0, unit: "files" }),
  });
  return { state: "ready", value, coverage };
}

const nothing: CodeNames = { of: () => ({ used: [], declared: [] }), mentions: [] };

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository } from "#git";

/** Ids of the commits at which a shallow clone was cut: git shows them without parents, as if they had made every file. */
export async function shallowBoundary(repo: GitRepository): Promise<ReadonlySet<string>> {
  if (!repo.shallow) return new Set();
  const text = await readFile(join(repo.commonDir, "shallow"), "latin1");
  return new Set(text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line)));
}

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Place, runGit } from "./run.ts";

const largestConfig = 1 << 20;

/**
 * Whether git would look for missing objects at a remote. Only git knows (files can be included), but it is asked
 * only when a configuration file holds one of the words it takes: an ordinary clone costs no second git.
 */
export async function isPartial(place: Place, commonDir: string): Promise<boolean> {
  const files = await Promise.all([join(commonDir, "config"), join(place.folder, "config.worktree")].map(readSmall));
  if (!files.some((text) => /promisor|partialclone|include/i.test(text))) return false;
  const keys = ["config", "-z", "--name-only", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$"];
  const found = await runGit(place, keys, { accept: [0, 1] });
  return found.length > 0;
}

/** A configuration file's text; "" for what is no ordinary file (a FIFO would hang us), and for one that is not there. */
async function readSmall(path: string): Promise<string> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined || !entry.isFile()) return "";
  if (entry.size > largestConfig) return "include";
  return readFile(path, "latin1").catch(() => "");
}

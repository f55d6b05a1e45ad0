import { Buffer } from "node:buffer";
import { readdir } from "node:fs/promises";
import { decodePath, type Path } from "#base";
import { fullPath } from "../safe-read.ts";
import { type IgnoreRules, isIgnored, outerRules, rulesIn } from "./ignore-rules.ts";

export interface Untracked {
  readonly paths: readonly Path[];
  /** Whether the walk ended early because there is too much. */
  readonly cut: boolean;
}

interface Entry {
  readonly path: Path;
  readonly kind: "folder" | "file" | "other";
}

const mostEntries = 200_000;

/** Files that git does not know and no ignore file names. We walk ourselves: git is kept out of the work tree. */
export async function untrackedPaths(root: string, commonDir: string, tracked: ReadonlySet<Path>): Promise<Untracked> {
  const paths: Path[] = [];
  let seen = 0;
  async function walk(folder: Path, entries: readonly Entry[], above: readonly IgnoreRules[]): Promise<void> {
    const rules = [...above, ...(await rulesIn(root, folder))];
    for (const { path, kind } of entries) {
      if (++seen > mostEntries) return;
      if (tracked.has(path) || isIgnored(rules, path, kind === "folder")) continue;
      if (kind === "file") paths.push(path);
      if (kind === "folder") await enter(path, rules);
    }
  }
  async function enter(folder: Path, rules: readonly IgnoreRules[]): Promise<void> {
    const entries = await entriesIn(root, folder);
    // A folder with its own ".git" is another repository.
    if (!entries.some((entry) => entry.path === `${folder}/.git`)) await walk(folder, entries, rules);
  }
  await walk(
    "",
    (await entriesIn(root, "")).filter((entry) => entry.path !== ".git"),
    await outerRules(commonDir),
  );
  return { paths, cut: seen > mostEntries };
}

async function entriesIn(root: string, folder: Path): Promise<readonly Entry[]> {
  const entries = await readdir(fullPath(root, folder), { withFileTypes: true, encoding: "buffer" });
  return entries.map((entry) => {
    const name = decodePath(Buffer.from(entry.name));
    const kind = entry.isDirectory() ? "folder" : entry.isFile() || entry.isSymbolicLink() ? "file" : "other";
    return { path: folder === "" ? name : `${folder}/${name}`, kind };
  });
}

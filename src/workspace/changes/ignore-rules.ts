import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Path } from "#base";
import ignore, { type Ignore } from "ignore";
import { readWorkFile } from "../safe-read.ts";

/** Patterns of one ignore file; they hold from the folder it lies in. */
export interface IgnoreRules {
  readonly folder: Path;
  readonly patterns: Ignore;
}

const most = 1_000_000;

/** The person's own patterns and the repository's: `~/.config/git/ignore`, `info/exclude`. */
export async function outerRules(commonDir: string): Promise<readonly IgnoreRules[]> {
  const home = process.env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config");
  const texts = await Promise.all(
    [join(home, "git", "ignore"), join(commonDir, "info", "exclude")].map((file) => readFile(file, "utf8").catch(() => "")),
  );
  return texts.map((text) => ({ folder: "", patterns: ignore().add(text) }));
}

/** The rules of a folder's own `.gitignore`. */
export async function rulesIn(root: string, folder: Path): Promise<readonly IgnoreRules[]> {
  const read = await readWorkFile(root, folder === "" ? ".gitignore" : `${folder}/.gitignore`, most);
  return read.state === "read" ? [{ folder, patterns: ignore().add(read.bytes.toString("utf8")) }] : [];
}

/** Whether the rules leave a path out; the innermost rule that speaks of it wins. */
export function isIgnored(rules: readonly IgnoreRules[], path: Path, isFolder: boolean): boolean {
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = rules[at];
    if (rule === undefined) continue;
    const within = rule.folder === "" ? path : path.slice(rule.folder.length + 1);
    const told = rule.patterns.test(isFolder ? `${within}/` : within);
    if (told.ignored || told.unignored) return told.ignored;
  }
  return false;
}

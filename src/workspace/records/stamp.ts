import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import type { Path } from "#base";
import type { GitRepository } from "#git";
import { fullPath } from "../safe-read.ts";
import { recordNames } from "./source.ts";
import { workTexts } from "./work-texts.ts";

/** Where records are looked for in a work tree. */
export interface RecordPlaces {
  readonly folders: readonly Path[];
  /** Files that tell of folders. */
  readonly files: readonly Path[];
}

/** The root of the work tree records are read from; `undefined` where they come from the commit alone. */
export const recordRoot = (git: GitRepository, commit: string): string | undefined => (commit === git.head ? git.workTree : undefined);

/**
 * Tells whether a record in the work tree may have changed: names, sizes and times of the texts in these places. What
 * is kept of an answer holds for one stamp.
 */
export async function stampOf(root: string, { folders, files }: RecordPlaces): Promise<string> {
  const paths = [...new Set([...files, ...(await workTexts(root, folders, recordNames))])].sort();
  const entries = await Promise.all(
    paths.map(async (path) => {
      const entry = await lstat(fullPath(root, path)).catch(() => undefined);
      return [path, entry?.size, entry?.mtimeMs, entry?.ctimeMs, entry?.ino];
    }),
  );
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex");
}

import { byText, type Path, type Seconds } from "#base";
import type { GitRepository } from "#git";
import { readWorkFile } from "../safe-read.ts";
import type { ChangeSet } from "../types.ts";
import { findBase } from "./base.ts";
import { committedChanges } from "./committed.ts";
import type { Changes } from "./changed-path.ts";
import { workChanges } from "./work-changes.ts";

/** Larger files are not measured, so not read. */
const most = 1 << 20;

/**
 * What changed since the merge base with `base`. With a work tree at `at`, what is not committed counts too: the
 * index comes from `git ls-files`, the state of the files from our own stat, so that no filter of the repository runs.
 */
export async function changesAgainst(git: GitRepository, at: string, base: string | undefined, now: Seconds): Promise<ChangeSet> {
  const found = await findBase(git, at, base, now);
  const root = at === git.head ? git.workTree : undefined;
  const { changed, gaps } = root === undefined ? await committedChanges(git, found.oid, at) : await workChanges(git, root, found.oid);
  return {
    base: found.oid,
    against: found.against,
    paths: [...changed.keys()].sort(byText),
    gaps,
    before: () => blobs(git, changed, "before"),
    after: async () => (root === undefined ? blobs(git, changed, "after") : workFiles(root, changed)),
  };
}

type Contents = ReadonlyMap<Path, Buffer | undefined>;

async function blobs(git: GitRepository, changed: Changes, side: "before" | "after"): Promise<Contents> {
  const contents = new Map<string, Buffer>();
  const oids = [...new Set([...changed.values()].flatMap((entry) => entry[side] ?? []))];
  await git.readBlobs(oids, (oid, bytes) => contents.set(oid, Buffer.from(bytes)), { maxBytes: most });
  return new Map([...changed].map(([path, entry]) => [path, contents.get(entry[side] ?? "")]));
}

async function workFiles(root: string, changed: Changes): Promise<Contents> {
  const contents = new Map<Path, Buffer | undefined>();
  for (const path of changed.keys()) {
    const read = await readWorkFile(root, path, most);
    contents.set(path, read.state === "read" ? read.bytes : undefined);
  }
  return contents;
}

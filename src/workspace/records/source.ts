import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import type { Path } from "#base";
import type { GitRepository } from "#git";
import type { RecordFile } from "#records";
import { fullPath, workReader } from "../safe-read.ts";
import { treeTexts, type TreeTexts } from "./tree-texts.ts";
import { workTexts } from "./work-texts.ts";

/** Where records are read from: a commit, or the work tree that stands at it. */
export interface RecordSource {
  /** Paths that may speak of records. */
  readonly paths: readonly Path[];
  /** The same with what lies uncommitted below these folders. */
  readonly below: (folders: readonly Path[]) => Promise<readonly Path[]>;
  readonly read: (paths: readonly Path[]) => Promise<FilesRead>;
}

export interface FilesRead {
  readonly files: readonly RecordFile[];
  readonly left: readonly { readonly path: Path; readonly because: string }[];
}

/** Names of files that may speak of records. */
export const recordNames = /\.(?:md|markdown|mdx|mdown|rst|adoc|asciidoc|asc|ya?ml)$|(?:^|[\t/])\.adr-dir$/i;
/** Larger files are not read at all. */
const mostBytes = 20_000_000;

/** Records come from the work tree when the commit asked about is its HEAD, else from the commit. */
export async function recordSource(git: GitRepository, commit: string): Promise<RecordSource> {
  const tree = await treeTexts(git, commit, recordNames);
  const root = commit === git.head ? git.workTree : undefined;
  if (root === undefined) {
    const paths = [...tree.oids.keys(), ...tree.links];
    return { paths, below: async () => paths, read: async (asked) => fromCommit(git, tree, asked) };
  }
  return {
    paths: [...tree.oids.keys()],
    below: async (folders) => [...new Set([...tree.oids.keys(), ...(await workTexts(root, folders, recordNames))])],
    read: async (asked) => fromWorkTree(git, root, tree, asked),
  };
}

const linkBecause = "it is a link, not a file of its own";

async function fromCommit(git: GitRepository, { oids, links }: TreeTexts, paths: readonly Path[]): Promise<FilesRead> {
  const asked = paths.flatMap((path) => {
    const oid = oids.get(path);
    return oid === undefined ? [] : [{ path, oid }];
  });
  const bytes = new Map<number, Uint8Array>();
  await git.readBlobs(
    asked.map(({ oid }) => oid),
    (_, blob, index) => bytes.set(index, Uint8Array.from(blob)),
    { maxBytes: mostBytes },
  );
  const files = asked.flatMap(({ path }, index): readonly RecordFile[] => {
    const found = bytes.get(index);
    return found === undefined ? [] : [{ path, bytes: found }];
  });
  const absent = asked
    .filter((_, index) => !bytes.has(index))
    .map(({ path }) => ({ path, because: "its content is not here, or too large" }));
  return { files, left: [...absent, ...paths.filter((path) => links.has(path)).map((path) => ({ path, because: linkBecause }))] };
}

const atOnce = 32;

async function fromWorkTree(git: GitRepository, root: string, tree: TreeTexts, paths: readonly Path[]): Promise<FilesRead> {
  const files: RecordFile[] = [];
  const left: { readonly path: Path; readonly because: string }[] = [];
  const absent: Path[] = [];
  const readFile = workReader(root);
  for (let at = 0; at < paths.length; at += atOnce) {
    const batch = paths.slice(at, at + atOnce);
    const read = await Promise.all(
      batch.map(async (path) =>
        !tree.oids.has(path) && (await isLink(root, path))
          ? ({ state: "refused", reason: linkBecause } as const)
          : readFile(path, mostBytes),
      ),
    );
    read.forEach((found, index) => {
      const path = batch[index] ?? "";
      if (found.state === "absent") absent.push(path);
      else if (found.state === "refused") left.push({ path, because: found.reason });
      else files.push({ path, bytes: found.bytes, ...(isSame(git, found.bytes, tree.oids.get(path)) ? {} : { uncommitted: true }) });
    });
  }
  const hidden = absent.length === 0 ? [] : await leftOutOfWorkTree(git, absent);
  const committed = await fromCommit(git, tree, hidden);
  return { files: [...files, ...committed.files], left: [...left, ...committed.left] };
}

const isLink = async (root: string, path: Path): Promise<boolean> =>
  (await lstat(fullPath(root, path)).catch(() => undefined))?.isSymbolicLink() === true;

/** Files that a sparse checkout leaves out are as they are committed; others that are not there were deleted. */
async function leftOutOfWorkTree(git: GitRepository, paths: readonly Path[]): Promise<readonly Path[]> {
  const out = await git.run(["ls-files", "-t", "-z"], { from: "work-tree" });
  const skipped = new Set(
    out
      .toString("utf8")
      .split("\0")
      .filter((line) => line.startsWith("S "))
      .map((line) => line.slice(2)),
  );
  return paths.filter((path) => skipped.has(path));
}

/** Whether the bytes are those committed; a file checked out with CRLF is the same file. */
function isSame({ objectFormat }: GitRepository, bytes: Buffer, oid: string | undefined): boolean {
  if (oid === undefined) return false;
  const idOf = (content: Buffer): string => createHash(objectFormat).update(`blob ${content.length}\0`).update(content).digest("hex");
  if (idOf(bytes) === oid) return true;
  return bytes.includes("\r\n") && idOf(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === oid;
}

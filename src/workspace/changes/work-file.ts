import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { readlink } from "node:fs/promises";
import { fullPath, readWorkFile } from "../safe-read.ts";
import type { IndexEntry } from "./index-entries.ts";

/** What became of a file since the index knew it. `unknown` when it cannot be read. */
export type WorkState = "same" | "changed" | "deleted" | "unknown";

export interface WorkTree {
  readonly root: string;
  readonly objectFormat: "sha1" | "sha256";
  /** When the index was written: a file as young may have changed unseen by its stat. */
  readonly indexWritten: number;
}

const most = 64_000_000;

/** Looks at one file ourselves: git would run a clean filter. */
export async function workState(tree: WorkTree, entry: IndexEntry): Promise<WorkState> {
  if (entry.mode === "160000" || entry.skipped) return "same";
  const stat = lstatSync(fullPath(tree.root, entry.path), { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return "deleted";
  const sameStat = Number(stat.size) % 2 ** 32 === entry.size && sameTime(stat.mtimeNs, entry);
  if (sameStat && Number(stat.mtimeMs) < tree.indexWritten) return "same";
  if (stat.isSymbolicLink() !== (entry.mode === "120000")) return "changed";
  return contentState(tree, entry);
}

/** Some builds of git keep whole seconds only. */
const sameTime = (nanoseconds: bigint, { mtimeSeconds, mtimeNanoseconds }: IndexEntry): boolean =>
  Number(nanoseconds / 1_000_000_000n) === mtimeSeconds &&
  (mtimeNanoseconds === 0 || Number(nanoseconds % 1_000_000_000n) === mtimeNanoseconds);

async function contentState(tree: WorkTree, entry: IndexEntry): Promise<WorkState> {
  if (entry.mode === "120000")
    return blobId(tree, Buffer.from(await readlink(fullPath(tree.root, entry.path)))) === entry.oid ? "same" : "changed";
  const read = await readWorkFile(tree.root, entry.path, most);
  if (read.state === "absent") return "deleted";
  if (read.state === "refused") return "unknown";
  if (blobId(tree, read.bytes) === entry.oid) return "same";
  // A file checked out with CRLF is the same file.
  return read.bytes.includes("\r\n") && blobId(tree, withoutReturns(read.bytes)) === entry.oid ? "same" : "changed";
}

const blobId = ({ objectFormat }: WorkTree, bytes: Buffer): string =>
  createHash(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

const withoutReturns = (bytes: Buffer): Buffer => Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");

import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, rename, stat, unlink, writeFile } from "node:fs/promises";
import { folderOf, type Path, printable } from "#base";
import type { FileChange } from "#records";
import { fullPath, readWorkFile } from "../safe-read.ts";
import { badPlace } from "./place.ts";
import type { Conflict, Saved } from "./types.ts";

const most = 16_000_000;

/** Writes changes into the work tree, where every file is still what its change was made from. */
export async function saveToFiles(root: string, changes: readonly FileChange[]): Promise<Saved> {
  const conflicts: Conflict[] = [];
  for (const { path, before, after } of changes) {
    const bad = await badPlace(root, path);
    if (bad !== undefined) return refused(path, bad);
    const now = await readWorkFile(root, path, most);
    if (now.state === "refused") return refused(path, now.reason);
    const theirs = now.state === "read" ? now.bytes : undefined;
    if (!sameBytes(before, theirs)) conflicts.push({ path, before, yours: after, theirs });
  }
  if (conflicts.length > 0) return { state: "stale", conflicts };
  const ready: Prepared[] = [];
  try {
    for (const change of changes) ready.push(await prepare(root, change));
    for (const each of ready) await put(each);
  } finally {
    for (const { temporary } of ready) await unlink(temporary).catch(ignoreGone);
  }
  return { state: "saved", paths: changes.map(({ path }) => path) };
}

export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

const refused = (path: Path, because: string): Saved => ({
  state: "refused",
  problem: { path, message: `not written: ${printable(because)}`, hint: "Put a plain file in a plain folder there, or save elsewhere." },
});

interface Prepared {
  readonly temporary: Buffer;
  readonly target: Buffer;
  readonly isNew: boolean;
}

/** The new text beside its place, complete before anything is replaced. */
async function prepare(root: string, { path, before, after }: FileChange): Promise<Prepared> {
  const target = fullPath(root, path);
  await mkdir(fullPath(root, folderOf(path)), { recursive: true });
  const temporary = fullPath(root, `${path}.${randomBytes(6).toString("hex")}.tmp`);
  await writeFile(temporary, after, { flag: "wx" });
  if (before !== undefined) await chmod(temporary, (await stat(target)).mode & 0o777);
  return { temporary, target, isNew: before === undefined };
}

/** A new file never takes the place of one that came meanwhile. */
async function put({ temporary, target, isNew }: Prepared): Promise<void> {
  if (isNew) await link(temporary, target);
  else await rename(temporary, target);
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

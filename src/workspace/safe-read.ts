import { Buffer } from "node:buffer";
import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { encodePath, type Path } from "#base";

/** A file of the work tree as bytes, or why it was not read. */
export type FileRead =
  | { readonly state: "read"; readonly bytes: Buffer }
  | { readonly state: "absent" }
  | { readonly state: "refused"; readonly reason: string };

/**
 * Reads a file of somebody's work tree. Nothing but a regular file within it is opened: a link that leads out, a
 * FIFO that would hang, or something too large is refused, and said.
 */
export async function readWorkFile(root: string, path: Path, most: number): Promise<FileRead> {
  const full = fullPath(root, path);
  const real = await realpath(full, { encoding: "buffer" }).catch(() => undefined);
  if (real === undefined) return (await isThere(full)) ? refused("it is a link that leads nowhere") : { state: "absent" };
  const base = Buffer.concat([await realpath(root, { encoding: "buffer" }), Buffer.from("/")]);
  if (!real.subarray(0, base.length).equals(base)) return refused("it is a link out of the work tree");
  return readRegular(real, most);
}

/** Where a path of the tree lies on disk: bytes, since not every path is text. */
export const fullPath = (root: string, path: Path): Buffer => Buffer.concat([Buffer.from(`${root}/`), encodePath(path)]);

const refused = (reason: string): FileRead => ({ state: "refused", reason });
const isThere = async (full: Buffer): Promise<boolean> => (await lstat(full).catch(() => undefined)) !== undefined;

async function readRegular(real: Buffer, most: number): Promise<FileRead> {
  // O_NONBLOCK: a FIFO put in place after the check would otherwise hold us for ever.
  const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(() => undefined);
  if (file === undefined) return refused("it cannot be opened");
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return refused("it is no regular file");
    if (stat.size > most) return refused(`it is larger than ${most} bytes`);
    return { state: "read", bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

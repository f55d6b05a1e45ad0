import { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { encodePath, folderOf, nameOf, once, type Path } from "#base";

/** A file of the work tree as bytes, or why it was not read. */
export type FileRead =
  | { readonly state: "read"; readonly bytes: Buffer }
  | { readonly state: "absent" }
  | { readonly state: "refused"; readonly reason: string };

/**
 * Reads a file of somebody's work tree. Nothing but a regular file within it is opened: a link that leads out, a
 * FIFO that would hang, or something too large is refused, and said.
 */
export const readWorkFile = (root: string, path: Path, most: number): Promise<FileRead> => workReader(root)(path, most);

/** The same for many files of one moment: where their folders truly lie is asked once. */
export function workReader(root: string): (path: Path, most: number) => Promise<FileRead> {
  const base = once(async () => Buffer.concat([await realpath(root, { encoding: "buffer" }), slash]));
  const folders = new Map<Path, Promise<Buffer | undefined>>();
  const realFolder = async (folder: Path): Promise<Buffer | undefined> => {
    const real = await realpath(fullPath(root, folder), { encoding: "buffer" }).catch(() => undefined);
    const within = real === undefined ? undefined : Buffer.concat([real, slash]);
    return within === undefined || !isWithin(await base(), within) ? undefined : within;
  };
  return async (path, most) => {
    const folder = folderOf(path);
    const known = folders.get(folder) ?? realFolder(folder);
    folders.set(folder, known);
    const real = await known;
    const read = real === undefined ? undefined : readRegular(Buffer.concat([real, encodePath(nameOf(path))]), most);
    return read ?? readThrough(await base(), fullPath(root, path), most);
  };
}

const slash = Buffer.from("/");
const isWithin = (base: Buffer, real: Buffer): boolean => real.subarray(0, base.length).equals(base);

/** What could not be opened as it stands: a link is followed as far as the tree goes. */
async function readThrough(base: Buffer, full: Buffer, most: number): Promise<FileRead> {
  const real = await realpath(full, { encoding: "buffer" }).catch(() => undefined);
  if (real === undefined) return (await isThere(full)) ? refused("it is a link that leads nowhere") : { state: "absent" };
  if (!isWithin(base, real)) return refused("it is a link out of the work tree");
  return readRegular(real, most) ?? refused("it cannot be opened");
}

/** Where a path of the tree lies on disk: bytes, since not every path is text. */
export const fullPath = (root: string, path: Path): Buffer => Buffer.concat([Buffer.from(`${root}/`), encodePath(path)]);

const refused = (reason: string): FileRead => ({ state: "refused", reason });
const isThere = async (full: Buffer): Promise<boolean> => (await lstat(full).catch(() => undefined)) !== undefined;

/** A regular file's bytes, or why not; `undefined` where it cannot be opened. Files of a page are read quicker one by one than in turns. */
function readRegular(real: Buffer, most: number): FileRead | undefined {
  const file = opened(real);
  if (file === undefined) return undefined;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return refused("it is no regular file");
    if (stat.size > most) return refused(`it is larger than ${most} bytes`);
    return { state: "read", bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

function opened(real: Buffer): number | undefined {
  try {
    // O_NONBLOCK: a FIFO put in place after the check would otherwise hold us for ever.
    return openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch {
    return undefined;
  }
}

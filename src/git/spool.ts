import { accessSync, closeSync, constants, fstatSync, openSync, readSync, statfsSync, unlinkSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import type { ChildProcess } from "node:child_process";
import { constants as system, freemem, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startGit } from "./start.ts";
import { type Supervised, supervise } from "./supervise.ts";
import type { Place } from "./run.ts";
import type { OnBytes, RunOptions } from "./types.ts";

const blockSize = 1 << 20;
/** Milliseconds between two looks at what git has printed. Its end is heard at once; in between, more at a time costs less. */
const pause = 20;

/**
 * Runs git with its output going to a file that has no name any more, and reads that file behind it. Git prints
 * a history in small pieces: through a pipe each wakes the reader, and git waits for it. The file is removed
 * before git writes the first byte, so nothing of what it prints can be found on the disk by name.
 */
export async function spoolGit(
  place: Place,
  folder: string,
  args: readonly string[],
  onBytes: OnBytes,
  options: RunOptions,
): Promise<void> {
  const file = namelessFile(folder);
  try {
    const child = startGit(args, { ...place, hasInput: options.input !== undefined, outputTo: file });
    const watch = supervise(child, args, options);
    // A git that ends early closes its input; how it ended says why.
    child.stdin?.on("error", () => undefined);
    if (options.input !== undefined) child.stdin?.end(options.input);
    const take = async (bytes: Uint8Array): Promise<void> => {
      try {
        onBytes(bytes);
        const wait = options.pace?.();
        if (wait === undefined) return;
        giveWay(child);
        await heldBack(file, wait, watch.heard);
      } catch (error) {
        watch.stop(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    };
    await follow(file, watch, take);
    await watch.ended;
  } finally {
    closeSync(file);
  }
}

/** Whoever is waited for goes first: of few processors git takes what is left. It cannot be told to hurry again. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, system.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has just ended, or the system knows no priorities: it runs on as it did.
  }
}

const look = 250;

/** Waits for another to be done, and looks meanwhile whether git still prints. */
async function heldBack(file: number, until: Promise<unknown>, heard: () => void): Promise<void> {
  let size = 0;
  const timer = setInterval(() => {
    const now = fstatSync(file).size;
    if (now > size) heard();
    size = now;
  }, look);
  try {
    await until;
  } finally {
    clearInterval(timer);
  }
}

/** Reads on until git has ended and all it wrote is read. */
async function follow(file: number, { ended, heard }: Supervised, take: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const block = Buffer.allocUnsafe(blockSize);
  let over = false;
  const noteEnd = (): void => void (over = true);
  const end = ended.then(noteEnd, noteEnd);
  for (let at = 0; ;) {
    const wasOver = over;
    const size = readSync(file, block, 0, blockSize, at);
    at += size;
    if (size > 0) {
      heard();
      await take(block.subarray(0, size));
    } else if (wasOver) return;
    // A short read means git is ahead by less than a block: let it get on. A full one: only let timers run.
    if (!wasOver) await (size < blockSize ? Promise.race([end, wait(pause)]) : wait(0));
  }
}

/** Memory first: what git prints names people, and there it never reaches a disk. Then the temporary folder. */
const places = process.platform === "linux" ? ["/dev/shm", tmpdir()] : [tmpdir()];

function namelessFile(folder: string): number {
  const path = join(folder, `fairlead-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  return file;
}

/** A folder with room for a whole history: what git prints of one stays below twice its packs. `undefined` when there is none. */
export async function roomToSpool(commonDir: string): Promise<string | undefined> {
  if (process.platform === "win32") return undefined;
  const packs = join(commonDir, "objects", "pack");
  const names = await readdir(packs).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(packs, name)).then(
        (entry) => entry.size,
        () => 0,
      ),
    ),
  );
  const needed = 2 * sizes.reduce((sum, size) => sum + size, 0) + 256 * 1024 * 1024;
  const fits = (folder: string): boolean => isRoomy(folder, needed) && (folder === tmpdir() || needed < freemem() / 4);
  return places.find(fits);
}

function isRoomy(folder: string, needed: number): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const space = statfsSync(folder);
    return space.bavail * space.bsize > needed;
  } catch {
    // Not there, or not ours to write to.
    return false;
  }
}

import { closeSync, openSync, readFileSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const patience = 4_000;
const pause = 20;
/** A lock whose owner cannot be asked (another machine on a shared disk) is left alone this long. */
const oldAge = 60_000;

/**
 * Runs `work` as the only writer of a folder. Resolves to `undefined` without running it when another writer
 * does not finish in time. Reading needs no lock: files appear whole or not at all.
 */
export async function asOnlyWriter<T>(folder: string, work: () => T): Promise<T | undefined> {
  const path = join(folder, "lock");
  for (let waited = 0; !take(path); waited += pause) {
    if (waited > patience) return undefined;
    if (isLeftOver(path)) breakLock(path);
    else await wait(pause);
  }
  try {
    return work();
  } finally {
    unlinkSync(path);
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether whoever took the lock was killed before giving it back. */
function isLeftOver(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const owner = Number(readFileSync(path, "utf8"));
    // Just created and not yet signed: its owner is alive.
    if (owner === 0) return age > pause * 10;
    return age > oldAge || !isAlive(owner);
  } catch {
    // Given back in the meantime.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Moves the left-over away first: of two processes that break it at once, one's move fails, and no new lock is removed. */
function breakLock(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    unlinkSync(aside);
  } catch {
    // The other one was first.
  }
}

import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Compiled code by the name of the file it was compiled from. */
export type Pack = ReadonlyMap<string, Buffer>;

/** The engine copies what does not start at a multiple of 8. */
const padded = (length: number): number => Math.ceil(length / 8) * 8;
const tooOld = 30 * 86_400_000;

/**
 * What was kept in a file; nothing when there is none. The engine runs what it is given here: only a file that nobody
 * else could have written is read.
 */
export function readPack(file: string): Pack {
  try {
    if (![path.dirname(file), file].every(isOurs)) return new Map();
    return partsOf(readFileSync(file));
  } catch {
    // Not there yet, cut short, or not ours to read: then the code is compiled.
    return new Map();
  }
}

function isOurs(place: string): boolean {
  const entry = lstatSync(place);
  const uid = process.getuid?.();
  return !entry.isSymbolicLink() && (uid === undefined || (entry.uid === uid && (entry.mode & 0o022) === 0));
}

/** Length of the head, the head (JSON: length by name), then the parts in that order. */
function partsOf(bytes: Buffer): Pack {
  const length = bytes.readUInt32LE(0);
  const sizes: unknown = JSON.parse(bytes.toString("utf8", 8, 8 + length));
  const parts = new Map<string, Buffer>();
  let at = padded(8 + length);
  for (const [name, size] of Object.entries<unknown>(typeof sizes === "object" && sizes !== null ? { ...sizes } : {})) {
    if (typeof size !== "number" || at + size > bytes.length) return new Map();
    parts.set(name, bytes.subarray(at, at + size));
    at += padded(size);
  }
  return parts;
}

/** Keeps compiled code for the next run, and forgets that of builds nobody runs any more. */
export function writePack(file: string, parts: Pack): void {
  const sizes = Buffer.from(JSON.stringify(Object.fromEntries([...parts].map(([name, part]) => [name, part.length]))));
  const head = Buffer.alloc(padded(8 + sizes.length));
  head.writeUInt32LE(sizes.length, 0);
  sizes.copy(head, 8);
  const body = [...parts.values()].flatMap((part) => [part, Buffer.alloc(padded(part.length) - part.length)]);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, Buffer.concat([head, ...body]), { mode: 0o600, flag: "wx" });
    renameSync(temporary, file);
    forgetOld(path.dirname(file));
  } catch {
    // The next run compiles again, as this one did.
    if (existsSync(temporary)) rmSync(temporary);
  }
}

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > tooOld) rmSync(file, { force: true });
  }
}

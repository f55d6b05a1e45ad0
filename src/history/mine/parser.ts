import { hashSeed, hashStep } from "../columns/byte-table.ts";
import { changeType, commitFlag } from "../types.ts";
import { type Batch, boundaryMark } from "./batch.ts";
import { classify, findCredits, subjectEnd } from "./message.ts";
import { internPerson } from "./person.ts";

/** What git is asked to print of a commit: id and parents, committer time, author's name and mail, message. Ends with NUL (`-z`). */
export const logFormat = "%H %P%n%ct%n%an%n%ae%n%B";

const colon = 58;
const newline = 10;
const space = 32;

/** Reads the output of `git log -z --raw` with `logFormat`, in pieces of any size, into a batch. */
export interface LogParser {
  readonly push: (bytes: Uint8Array) => void;
  /** All has been pushed. Throws when the output stops in the middle of a commit. */
  readonly end: () => void;
}

/**
 * `isBoundary` tells the commits at which a shallow clone was cut. `onCommit` is called after a commit's head was
 * read, with its index in the batch.
 */
export function logParser(batch: Batch, isBoundary: (oid: number) => boolean, onCommit: (index: number) => void): LogParser {
  const hexLength = batch.width * 8;
  // Up to the NUL that follows ":100644 100644 <id> <id> M".
  const rowHead = 18 + 2 * hexLength;
  // What was pushed and is not read yet; reused from push to push, larger only for a message that needs it.
  let buffer = Buffer.allocUnsafe(2 << 20);
  let used = 0;
  let skipRows = false;

  /** Reads one row at `at`; gives where it ends, or -1 when it is not all there yet. */
  const row = (bytes: Uint8Array, at: number, end: number): number => {
    let hash = hashSeed;
    let to = at + rowHead + 1;
    for (; to < end && bytes[to] !== 0; to++) hash = hashStep(hash, bytes[to] ?? 0);
    if (to >= end) return -1;
    if (skipRows) return to + 1;
    batch.rowPath.push(batch.paths.internHashed(bytes, at + rowHead + 1, to, hash));
    batch.rowChange.push(changeOf(bytes[at + rowHead - 1] ?? 0));
    batch.rowBefore.push(batch.blobs.internHex(bytes, at + 15));
    batch.rowAfter.push(batch.blobs.internHex(bytes, at + 16 + hexLength));
    return to + 1;
  };

  const commit = (bytes: Buffer, at: number, end: number): void => {
    const index = batch.commit.length();
    const oid = batch.oids.internHex(bytes, at);
    skipRows = isBoundary(oid);
    batch.commit.push(oid);
    batch.parentStart.push(batch.parent.length());
    let next = at + hexLength;
    let parents = 0;
    for (; bytes[next] === space && bytes[next + 1] !== newline; next += hexLength + 1, parents++)
      batch.parent.push(batch.oids.internHex(bytes, next + 1));
    next = bytes.indexOf(newline, next) + 1;
    const name = bytes.indexOf(newline, next) + 1;
    batch.time.push(readTime(bytes, next, name - 1));
    const mail = bytes.indexOf(newline, name) + 1;
    const message = bytes.indexOf(newline, mail) + 1;
    if (message === 0 || message > end) throw new Error("git log printed a commit that cannot be read");
    batch.author.push(internPerson(batch, bytes, { nameFrom: name, nameTo: mail - 1, mailFrom: mail, mailTo: message - 1 }));
    const { kind, flags } = classify(bytes.toString("latin1", message, subjectEnd(bytes, message, end)));
    batch.kind.push(kind);
    batch.marks.push(flags | (parents > 1 ? commitFlag.merge : 0) | (skipRows ? boundaryMark : 0));
    batch.creditStart.push(batch.credit.length());
    for (const credit of findCredits(bytes, message, end)) batch.credit.push(internPerson(batch, bytes, credit) * 2 + credit.role);
    batch.rowStart.push(batch.rowPath.length());
    onCommit(index);
  };

  const parse = (bytes: Buffer): number => {
    const end = bytes.length;
    for (let at = 0; ;) {
      if (at < end && bytes[at] === newline) at += 1;
      if (at >= end) return at;
      if (bytes[at] === colon) {
        const next = row(bytes, at, end);
        if (next < 0) return at;
        at = next;
      } else {
        const to = bytes.indexOf(0, at);
        if (to < 0) return at;
        commit(bytes, at, to);
        at = to + 1;
      }
    }
  };

  return {
    push: (bytes) => {
      if (used + bytes.length > buffer.length) {
        const larger = Buffer.allocUnsafe((used + bytes.length) * 2);
        buffer.copy(larger, 0, 0, used);
        buffer = larger;
      }
      buffer.set(bytes, used);
      used += bytes.length;
      const read = parse(buffer.subarray(0, used));
      buffer.copyWithin(0, read, used);
      used -= read;
    },
    end: () => {
      if (used > 0) throw new Error("git log stopped in the middle of a commit");
    },
  };
}

const changeOf = (letter: number): number =>
  letter === 65 ? changeType.added : letter === 68 ? changeType.deleted : letter === 84 ? changeType.typeChanged : changeType.modified;

/** Seconds as printed; what lies outside 1970…2106 or is no number counts as the nearest end. */
function readTime(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = Math.min(value * 10 + digit, 0xffffffff);
  }
  return value;
}

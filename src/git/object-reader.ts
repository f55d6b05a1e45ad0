import type { GitObject } from "./types.ts";

const types = ["blob", "tree", "commit", "tag"] as const;
const newline = 10;

/** What `cat-file --batch` answered to one question; `undefined` when there is no such object here. */
export type OnAnswer = (object: GitObject | undefined) => void;

/**
 * Reads the answers of `git cat-file --batch` from the pieces they arrive in: a line "<oid> <type> <size>", the
 * bytes, a newline; or "<name> missing". Bytes beyond `maxBytes` are passed over without being kept.
 */
export function answerReader(onAnswer: OnAnswer, maxBytes: number): (piece: Buffer) => void {
  let head: Buffer[] = [];
  let open: { oid: string; type: GitObject["type"]; size: number; parts: Buffer[]; left: number } | undefined;

  const line = (piece: Buffer, from: number): number => {
    const end = piece.indexOf(newline, from);
    head.push(piece.subarray(from, end < 0 ? piece.length : end));
    if (end < 0) return piece.length;
    const text = Buffer.concat(head).toString("utf8");
    head = [];
    const [, oid = "", word = "", size = ""] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(text) ?? [];
    const type = types.find((known) => known === word);
    if (type === undefined) onAnswer(undefined);
    else open = { oid, type, size: Number(size), parts: [], left: Number(size) + 1 };
    return end + 1;
  };

  const body = (piece: Buffer, from: number): number => {
    if (open === undefined) return from;
    const end = Math.min(piece.length, from + open.left);
    if (open.size <= maxBytes) open.parts.push(piece.subarray(from, end));
    open.left -= end - from;
    if (open.left > 0) return end;
    const { oid, type, size, parts } = open;
    open = undefined;
    onAnswer({ oid, type, size, bytes: size <= maxBytes ? joined(parts).subarray(0, size) : undefined });
    return end;
  };

  return (piece) => {
    for (let at = 0; at < piece.length;) at = open === undefined ? line(piece, at) : body(piece, at);
  };
}

const joined = (parts: readonly Buffer[]): Buffer => (parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts));

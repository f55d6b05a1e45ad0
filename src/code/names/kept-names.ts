import type { BlobNames, RecordMention } from "./scan.ts";

/** Bytes of one hash: 48 bits. */
const width = 6;

/** Names of a blob as bytes: how many are declared and used, their hashes, then a line for each mention ("17 ADR-0042"). */
export function packNames({ used, declared, mentions }: BlobNames): { readonly numbers: readonly number[]; readonly bytes: Uint8Array } {
  const hashes = [...declared, ...[...used].filter((hash) => !declared.has(hash))];
  const words = Buffer.from(mentions.map(({ line, text }) => `${line} ${text}`).join("\n"), "utf8");
  const bytes = new Uint8Array(hashes.length * width + words.length);
  const view = Buffer.from(bytes.buffer);
  hashes.forEach((hash, at) => view.writeUIntLE(hash, at * width, width));
  bytes.set(words, hashes.length * width);
  return { numbers: [declared.size, hashes.length], bytes };
}

/** Calls back for each hash; `declared` come first. */
export function eachHash(numbers: ArrayLike<number>, bytes: Uint8Array, visit: (hash: number, declared: boolean) => void): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(numbers[1] ?? 0, Math.floor(bytes.length / width));
  for (let at = 0; at < count; at++) visit(view.readUIntLE(at * width, width), at < (numbers[0] ?? 0));
}

/** The mentions among the bytes. */
export function mentionsOf(numbers: ArrayLike<number>, bytes: Uint8Array): readonly RecordMention[] {
  const from = (numbers[1] ?? 0) * width;
  if (bytes.length <= from) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from).toString("utf8");
  return text.split("\n").flatMap((line) => {
    const space = line.indexOf(" ");
    const number = Number(line.slice(0, space));
    return space > 0 && Number.isInteger(number) ? [{ line: number, text: line.slice(space + 1) }] : [];
  });
}

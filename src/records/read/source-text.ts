import { decodePath } from "#base";

/** Of a longer file only its head is read. */
export const mostBytes = 1_000_000;

/** A file's text without byte order mark. */
export interface SourceText {
  readonly text: string;
  /** Only its first `mostBytes` are here. */
  readonly cut: boolean;
  /** It holds bytes that no text holds. */
  readonly binary: boolean;
}

/** Bytes as text: UTF-8, or UTF-16 where a mark says so; what is no UTF-8 stays as it is, escaped. */
export function sourceText(bytes: Uint8Array): SourceText {
  const cut = bytes.length > mostBytes;
  const head = cut ? bytes.subarray(0, mostBytes) : bytes;
  const wide = wideText(head);
  const text = wide ?? decodePath(head).replace(/^\ufeff/, "");
  return { text, cut, binary: wide === undefined && text.slice(0, 8000).includes("\0") };
}

function wideText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

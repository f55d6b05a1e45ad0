/**
 * A path is bytes. It travels as a string in which every byte that is not valid UTF-8 stands as a lone
 * surrogate U+DC80…U+DCFF (Python's surrogateescape, PEP 383), so that decode and encode are inverse for
 * every byte sequence and a path can be a map key.
 */
export type Path = string;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function decodePath(bytes: Uint8Array): Path {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeLoosely(bytes);
  }
}

function decodeLoosely(bytes: Uint8Array): Path {
  let out = "";
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      out += String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
      at += 1;
    } else {
      out += strict.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return out;
}

/** Length of the valid UTF-8 sequence that starts at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  try {
    strict.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

const writer = new TextEncoder();

export function encodePath(path: Path): Uint8Array {
  if (!/[\udc80-\udcff]/.test(path)) return writer.encode(path);
  const bytes: number[] = [];
  for (const piece of path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)) {
    const code = piece.charCodeAt(0);
    const escaped = piece.length === 1 && code >= 0xdc80 && code <= 0xdcff;
    if (escaped) bytes.push(code - 0xdc00);
    else for (const byte of writer.encode(piece)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Control characters, bidi marks and bytes that are no text, escaped: safe for a terminal, a page, a log line. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
    if (char === "\n") return "\\n";
    if (char === "\t") return "\\t";
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });

/** The folder a path lies in; "" at the root. */
export const folderOf = (path: Path): Path => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The last segment. */
export const nameOf = (path: Path): string => path.slice(path.lastIndexOf("/") + 1);

/** The extension with its dot, lower case; "" when there is none. */
export function extensionOf(path: Path): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}

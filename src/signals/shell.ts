import { encodePath, type Path } from "#base";

const safe = /^[A-Za-z0-9_./@:,=+%][A-Za-z0-9_./@:,=+%-]*$/;

/**
 * A path as one word of a shell command: bare where that is safe, in single quotes where needed, and as `$'…'`
 * (POSIX 2024; bash, zsh, ksh) where it holds control characters or bytes that are no text, so that nothing raw reaches a terminal.
 */
export function shellWord(path: Path): string {
  if (safe.test(path)) return path;
  const word = path.startsWith("-") ? `./${path}` : path;
  if (!/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u.test(word))
    return `'${word.replaceAll("'", "'\\''")}'`;
  return `$'${[...encodePath(word)].map(byteInQuotes).join("")}'`;
}

function byteInQuotes(byte: number): string {
  const char = String.fromCharCode(byte);
  if (char === "'" || char === "\\") return `\\${char}`;
  return byte >= 0x20 && byte < 0x7f ? char : `\\x${byte.toString(16).padStart(2, "0")}`;
}

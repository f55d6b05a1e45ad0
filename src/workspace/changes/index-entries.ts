import { decodePath, type Path } from "#base";

/** An entry of the index with the stat git took when it last knew the file to be the same. */
export interface IndexEntry {
  readonly path: Path;
  /** "100644", "100755", "120000" (link), "160000" (submodule). */
  readonly mode: string;
  readonly oid: string;
  /** 0, or 1 to 3 while a merge is in conflict. */
  readonly stage: number;
  readonly mtimeSeconds: number;
  readonly mtimeNanoseconds: number;
  /** In bytes, modulo 2³². */
  readonly size: number;
  /** Left out of the work tree on purpose (sparse checkout). */
  readonly skipped: boolean;
}

const skipWorkTree = 0x4000_0000;
const header = /^(\d{6}) ([0-9a-f]+) (\d)\t(.*)$/s;
const facts = / {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n.*\n.*\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/y;

/** Reads what `git ls-files -s -z --debug` prints: an entry up to NUL, then lines of its stat. */
export function parseIndex(bytes: Buffer): readonly IndexEntry[] {
  const text = bytes.toString("latin1");
  const entries: IndexEntry[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\0", at);
    const [, mode = "", oid = "", stage = "0", path = ""] = header.exec(text.slice(at, end)) ?? [];
    facts.lastIndex = end + 1;
    const [, seconds, nanoseconds, size, flags = "0"] = facts.exec(text) ?? [];
    if (end < 0 || mode === "" || size === undefined) throw new Error("git ls-files --debug printed something that is not understood");
    entries.push({
      path: decodePath(Buffer.from(path, "latin1")),
      mode,
      oid,
      stage: Number(stage),
      mtimeSeconds: Number(seconds),
      mtimeNanoseconds: Number(nanoseconds),
      size: Number(size),
      skipped: (Number.parseInt(flags, 16) & skipWorkTree) !== 0,
    });
    at = facts.lastIndex;
  }
  return entries;
}

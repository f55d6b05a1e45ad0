import type { Format, Found, Parsers } from "./format.ts";
import { lineFinder } from "./lines.ts";
import type { Dependency, ManifestReading } from "./types.ts";

/** What is beyond these is not read, and that is said: no person wrote it. */
export const bounds = { manifestBytes: 2 << 20, lockBytes: 24 << 20, entries: 100_000, word: 300 } as const;

/** Reads one manifest. Never throws: a text that is not of its form gives what was read of it, and why it ended there. */
export function readManifestText(format: Format, text: string, parsers: Parsers): ManifestReading {
  const entries: Dependency[] = [];
  const lineOf = lineFinder(text);
  try {
    for (const found of format.read(text, parsers)) {
      if (entries.length === bounds.entries) return { entries, problem: `only the first ${bounds.entries} entries are read` };
      const entry = entryOf(found, lineOf);
      if (entry !== undefined) entries.push(entry);
    }
  } catch (error) {
    return { entries, problem: sentence(error) };
  }
  return { entries, problem: undefined };
}

function entryOf(found: Found, lineOf: (words: string) => number): Dependency | undefined {
  const version = found.version?.trim() ?? "";
  if (found.id.length > bounds.word || /[\s\0]/.test(found.id) || found.id.endsWith("/")) return undefined;
  return {
    id: found.id,
    version: /[\t\n\0]/.test(version) ? "" : version.slice(0, 100),
    line: found.line ?? lineOf(found.near ?? ""),
    standing: found.standing ?? "runtime",
  };
}

/** Parsers tell by errors, each of a class of its own; a text too deep for one ends in a RangeError. */
const sentence = (error: unknown): string =>
  error instanceof RangeError
    ? "it is nested too deeply to be read"
    : `it could not be read: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 200) ?? ""}`;

import { decodePath, encodePath, type Path } from "#base";
import type { Edit } from "../types.ts";
import type { RecordFiles } from "./files.ts";
import { becauseOf } from "./reason.ts";
import { refuse } from "./refuse.ts";
import { bodyOf, startOf, withParagraph } from "./write-outcome.ts";

/** What happened to a decision that says already what was decided. */
export interface Note {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** "Reopened". */
  readonly what: string;
  readonly because: string;
}

/** Sections that take what came later, the best first. */
const places: readonly RegExp[] = [
  /^(?:more|additional|further|other) information$/i,
  /^(?:history|notes?|remarks|updates?)$/i,
  /^(?:context|background|problem)\b/i,
];

/** Writes a dated note as a last paragraph below what the record has for it, else at its end: nothing that stands changes. */
export async function writeNote(files: RecordFiles, record: Path, { day, what, because }: Note): Promise<Edit> {
  const bytes = await files.bytesOf(record);
  if (bytes === undefined) return refuse(record, "there is no such file", "fairlead list decision");
  const reason = becauseOf(because);
  if (reason === "") return { state: "done", changes: [] };
  const text = decodePath(bytes);
  const after = withParagraph(text, noteEnd(text), `${what} on ${day}, ${reason}.`);
  return { state: "done", changes: [{ path: record, before: bytes, after: encodePath(after) }] };
}

/** Where the section for it ends, those below it included. */
function noteEnd(text: string): number {
  const { outline, at } = bodyOf(text);
  const headings = outline.headings.filter((heading) => heading !== outline.title);
  const found = places.map((name) => headings.find((heading) => name.test(heading.name))).find((heading) => heading !== undefined);
  const next = found === undefined ? undefined : outline.headings.find((other) => other.at > found.at && other.level <= found.level);
  return next === undefined ? text.length : startOf(text, at, next.at);
}

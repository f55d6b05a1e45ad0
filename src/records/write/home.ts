import { isDecision } from "../read/is-decision.ts";
import type { DirectionRecord, SourceKind } from "../types.ts";
import { frontMatterOf } from "./front-matter.ts";
import { keyAmong } from "./other-names.ts";
import { type Place, placeBelowTitle, placeOf } from "./places.ts";
import { lineAfter } from "./splice.ts";

/** Where a text says a field, or would: a key of its front matter, or a stretch of its body. */
export type Home = { readonly kind: "front matter"; readonly key: string } | Place;

/** Keys of the front matter, in order; none without front matter. */
export function frontMatterKeys(text: string): readonly string[] {
  const matter = frontMatterOf(text);
  return matter === undefined
    ? []
    : [...text.slice(matter.at, matter.end).matchAll(/^["']?([^\s#"':][^"':\n]*?)["']?[ \t]*:(?=\s)/gm)].map(([, key = ""]) => key);
}

/** Where the reading of a record found a field, and in which words. */
export interface Hint {
  readonly line: number;
  readonly raw: string;
  readonly kind: SourceKind;
}

/** What the reading of a record tells of where its status or date stands. */
export function hintOf(record: DirectionRecord, key: string): Hint | undefined {
  const field = key === "date" && isDecision(record) ? record.date : key === "status" ? record.status : undefined;
  if (field?.source.line === undefined || field.source.path !== record.path) return undefined;
  const { line, kind } = field.source;
  return kind === "front matter" || kind === "sidecar" ? undefined : { line, raw: field.raw.trim(), kind };
}

/** The words that were read, on the line they were read from; `undefined` unless they stand there exactly once. */
function hinted(text: string, { line, raw, kind }: Hint): Place | undefined {
  let start = 0;
  for (let count = 1; count < line; count++) start = lineAfter(text, start);
  const row = text.slice(start, lineAfter(text, start));
  const at = row.indexOf(raw);
  if (raw === "" || at < 0 || row.includes(raw, at + 1)) return undefined;
  return { kind: kind === "status section" ? "section" : "line", at: start + at, end: start + at + raw.length };
}

/** Where a field stands; where it stands nowhere yet, the front matter when there is any, else `undefined`. */
export function homeOf(text: string, key: string, hint?: Hint): Home | undefined {
  const keys = frontMatterKeys(text);
  const own = keyAmong(keys, key);
  if (keys.includes(own)) return { kind: "front matter", key: own };
  const read = hint === undefined ? undefined : hinted(text, hint);
  return (
    read ??
    placeOf(text, key) ??
    placeBelowTitle(text, key) ??
    (frontMatterOf(text) === undefined ? undefined : { kind: "front matter", key: own })
  );
}

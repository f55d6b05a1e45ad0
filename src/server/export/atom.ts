import { createHash } from "node:crypto";
import { printable, type Seconds } from "#base";
import { type FeedEntry, pageOf } from "#views";

/** Where the feed lies in a copy. */
export const feedFile = "decisions.atom";

export interface Feed {
  /** Name of the repository. */
  readonly repository: string;
  /** The commit the copy shows. */
  readonly at: Seconds;
  readonly entries: readonly FeedEntry[];
}

/**
 * Decisions as an Atom feed (RFC 4287). Its links are relative, since a copy does not know its host; its ids are
 * made of the repository and the path of each record, so that a reader knows a decision again when it moves on.
 */
export function atomOf({ repository, at, entries }: Feed): string {
  const updated = Math.max(0, ...entries.map((entry) => entry.updated)) || at;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${uuid(repository)}</id>
  <title>${xml(`Decisions of ${repository}`)}</title>
  <updated>${instant(updated)}</updated>
  <author><name>${xml(repository)}</name></author>
  <generator>Fairlead</generator>
  <link rel="self" type="application/atom+xml" href="${feedFile}"/>
  <link rel="alternate" type="text/html" href="decisions/index.html"/>
${entries.map((entry) => entryXml(repository, entry)).join("")}</feed>
`;
}

const entryXml = (repository: string, { path, title, status, summary, published, updated, link }: FeedEntry): string => `  <entry>
    <id>${uuid(`${repository}\n${path}`)}</id>
    <title>${xml(title)}</title>
    <published>${instant(published)}</published>
    <updated>${instant(updated)}</updated>
    <category term="${xml(status)}"/>
    <link rel="alternate" type="text/html" href="${xml(`${pageOf(link)}index.html`)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`;

const instant = (time: Seconds): string => new Date(time * 1000).toISOString().replace(".000Z", "Z");

/** A name-based UUID (RFC 9562, version 8): the same name gives the same id, on any machine. */
function uuid(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const xml = (text: string): string => printable(text).replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

import { inComment } from "../language/comments.ts";
import type { Language } from "../language/languages.ts";
import { asUtf8 } from "../measure.ts";
import { nameHash } from "./hash.ts";

/** A place where a comment of a file names a decision record: "ADR-0042", "docs/adr/0042-use-postgres.md". */
export interface RecordMention {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What one blob holds of names: 48-bit hashes of its code names (see `nameHash`), and the records it mentions. */
export interface BlobNames {
  readonly used: ReadonlySet<number>;
  readonly declared: ReadonlySet<number>;
  readonly mentions: readonly RecordMention[];
}

/** More distinct names than this are not kept of one file: it is a table, a bundle or a dictionary. */
const mostNames = 4000;
const mostMentions = 200;
/** Nobody names so many: it is a list of folders, or made to keep us busy. */
const mostLooked = 2_000;

const keyword =
  "class|interface|struct|enum|trait|type|def|defp|defmodule|function|func|fn|fun|module|object|record|protocol|namespace|message|service|macro|typedef|union|component|mixin|query|mutation|scalar|input|create_table|TABLE";
/** A word, and what declares it: a keyword, a Go receiver, or a line that begins with its being given a value. */
const word = new RegExp(
  `(?:\\b(${keyword})(?:\\s+|\\s*\\(\\s*:?["']?|\\s+\\([^()\\n]{1,80}\\)\\s+)[:"']?|^(?:export\\s+)?(?:default\\s+)?(const|let|var|val|static)\\s+)?([A-Za-z_$][\\w$]{3,80})`,
  "gm",
);

/** Names that somebody made up: they hold a hump or an underscore, so that no plain word of English is one. */
export const isCompound = (name: string): boolean => /[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[A-Za-z0-9]_[A-Za-z0-9]/.test(name);

/** Names of a text given one character a byte, in the language of its file. */
export function scanNames(text: string, language: Language | undefined): BlobNames {
  const used = new Set<number>();
  const declared = new Set<number>();
  for (const hit of text.matchAll(word)) {
    const [, key, bound, name = ""] = hit;
    const declares = key !== undefined || bound !== undefined || isConstant(text, hit.index, name);
    if (!declares && !isCompound(name)) continue;
    const hash = nameHash(name);
    used.add(hash);
    if (declares) declared.add(hash);
    if (used.size >= mostNames) break;
  }
  return { used, declared, mentions: mentionsIn(text, language) };
}

/** A name in capitals that begins a line and is given a value. */
const isConstant = (text: string, at: number, name: string): boolean =>
  (at === 0 || text[at - 1] === "\n") &&
  /^[A-Z][A-Z0-9_]+$/.test(name) &&
  /^\s*=[^=]/.test(text.slice(at + name.length, at + name.length + 8));

/** A record by its number, or the folder that records lie in: what stands around it is looked at after, a bounded way each side. */
const mention = /\bM?ADR[-_ #]{0,2}(?:[A-Z]{2,12}[-_])?\d{1,5}\b|\b(?:adrs?|decisions|decision-records|madr)\/(?=[\w./-])/gi;
const rest = /[\w./-]{1,200}?\.(?:md|markdown|rst|adoc)\b/iy;
const before = 120;

/** What is named at a hit: the number as it stands, or the whole path; `undefined` where a folder leads to no text. */
function namedAt(text: string, at: number, hit: string): string | undefined {
  if (!hit.endsWith("/")) return hit;
  rest.lastIndex = at + hit.length;
  const below = rest.exec(text)?.[0];
  if (below === undefined) return undefined;
  let from = at;
  while (from > Math.max(0, at - before) && /[\w./-]/.test(text[from - 1] ?? "")) from--;
  return `${text.slice(from, at)}${hit}${below}`;
}

/** Records that the comments of a text name. What stands in quotes is an example or data, and names none. */
function mentionsIn(text: string, language: Language | undefined): readonly RecordMention[] {
  const found: RecordMention[] = [];
  let line = 1;
  let from = 0;
  let looked = 0;
  for (const hit of text.matchAll(mention)) {
    if (++looked > mostLooked) break;
    for (let at = text.indexOf("\n", from); at >= 0 && at < hit.index; at = text.indexOf("\n", from)) {
      line++;
      from = at + 1;
    }
    const named = namedAt(text, hit.index, hit[0]);
    if (named === undefined) continue;
    const start = hit.index - (named.endsWith(hit[0]) ? 0 : named.indexOf(hit[0]));
    const quoted = /["'`]/.test(text[start - 1] ?? "");
    if (!quoted && inComment(text, hit.index, language)) found.push({ text: asUtf8(named), line });
    if (found.length >= mostMentions) break;
  }
  return found;
}

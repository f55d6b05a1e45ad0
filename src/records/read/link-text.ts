import { once } from "#base";
import type { LinkVerb } from "../types.ts";

/** A reference that a text makes to another record, as written. */
export interface Mention {
  readonly verb: LinkVerb;
  readonly to: string;
}

const sup = "sup\\w{0,3}[sc]{1,2}e{1,2}d";
const ended = `(?:${sup}\\w*|replaced|obsoleted|deprecated|succeeded)`;
const replacing = "sup\\w{0,3}[sc]{1,2}e{1,2}d(?:e?s)|replaces";
const partly = "(?:partially|partly|in part)";
const byWhom = "(?:by|with|in favou?r of)";
const verbs: readonly (readonly [LinkVerb, string])[] = [
  [
    "superseded in part by",
    `(?:${partly} |parts? of [\\w -]{0,40})(?:is |are |was |were |has |have |been |being )*${ended} ${byWhom}|${ended} ${partly} ${byWhom}`,
  ],
  ["supersedes in part", `${partly} (?:${replacing})|(?:${replacing}) (?:${partly}|(?:a )?parts? of)`],
  ["superseded by", `(?:is |been |being )*${ended} ${byWhom}`],
  ["supersedes", `${sup}(?:es|s|ing|e)?\\b|replac(?:es|ing)|obsoletes|deprecates`],
  ["amended by", "(?:amended|updated|modified|revised|corrected|changed|complemented) by"],
  ["amends", "amends|updates|modifies|revises|corrects|complements"],
  ["clarified by", "clarified by"],
  ["clarifies", "clarifies"],
  ["extended by", "(?:extended|refined) by"],
  ["extends", "extends|refines|builds (?:up)?on"],
  ["required by", "required by"],
  ["depends on", "depends on|requires|based on"],
  ["relates to", "relates to|related(?: to)?|see also|see|linked to|links to"],
];
const verb = once(() => new RegExp(`(?<![\\p{L}])(?:${verbs.map(([, words]) => `(${words})`).join("|")})(?![\\p{L}])`, "giu"));

const markdownLink = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?[^)]*\)/;
const referenceLink = /\[([^[\]]+)\]\[([^\]]*)\]/;
const role = /:(?:ref|doc):`(?:[^`<]*<([^`>]+)>|([^`]+))`/;
const quoted = /`(?:[^`<]*<([^`>]+)>`_{1,2}|([^`]+)`_{0,2})/;
const wiki = /\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/;
const bareAddress = /(?<![<(["])(https?:\/\/[^\s)>\]|,]+)/;
const adoc = /(?:xref:|link:|<<)([^\s[,>]+)/;
const fileName = /(?<![\p{L}\p{N}/.])((?:[\w.-]+\/)*[\w.-]+\.(?:md|markdown|rst|adoc))(?![\p{L}\p{N}])/u;
const numberedName =
  /(?<![\p{L}\p{N}_/-])((?:M?ADR|RFC|[A-Z]{1,3}[EI]P)[-_ #.]{0,2}\d{1,6}|[A-Z]{2,8}[-_#]\d{1,6}|(?:adr|madr|oep|rfc|decision|D)[-_ #]{0,2}\d{1,6}|\d{3,5}(?:-[a-z][\w-]*)?|#\d{1,6}(?=\s*(?:$|[,.;)]|and\b|&))|(?<=(?:^|[,;&(:]|\b(?:and|by|with|to|ADRs?|adrs?|[Dd]ecisions?|[Rr]ecords?))\s*)\d{1,6}(?=\s*(?:$|[,.;)]|and\b|&)))(?![\p{L}\p{N}])/u;
const target = once(
  () =>
    new RegExp(
      [markdownLink, referenceLink, bareAddress, role, wiki, adoc, quoted, fileName, numberedName].map(({ source }) => source).join("|"),
      "gu",
    ),
);

/** Longer texts are prose: nothing is read from further on. */
const mostText = 2000;
const mostMentions = 200;

/** References in a text that says a verb first: "Superseded by [ADR-12](0012-x.md)". `definitions` are the link targets given elsewhere in the file. */
export function mentionsIn(text: string, definitions: ReadonlyMap<string, string>, otherwise?: LinkVerb): readonly Mention[] {
  const said = text.slice(0, mostText).replace(/\*\*|(?<!`)__/g, "");
  const spans = [...said.matchAll(verb())].map((match) => ({
    verb: verbs[match.slice(1).findIndex((group) => group !== undefined)]?.[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
  const first = spans[0]?.at ?? said.length;
  const mentions: Mention[] =
    otherwise === undefined ? [] : targetsIn(said.slice(0, first), definitions).map((to) => ({ verb: otherwise, to }));
  spans.forEach((span, index) => {
    const stretch = said.slice(span.end, spans[index + 1]?.at ?? said.length);
    if (span.verb === undefined) return;
    for (const to of targetsIn(endOfClause(stretch), definitions)) mentions.push({ verb: span.verb, to });
  });
  return mentions.slice(0, mostMentions);
}

/** A sentence that follows is about something else; "[2. Two](…)" holds none. */
const endOfClause = (text: string): string => /^(?:.{0,400}?)(?=(?<!\[\d{1,5})\.\s+[A-Z]|$)/s.exec(text)?.[0] ?? text;

/** Targets that a stretch of text names, as written. */
export function targetsIn(text: string, definitions: ReadonlyMap<string, string>): readonly string[] {
  return [...text.matchAll(target())].flatMap((match): readonly string[] => {
    const [, words, address, name, id] = match;
    if (address !== undefined) return [linkTarget(address, words ?? "")];
    if (name !== undefined) {
      const given = definitions.get((id === undefined || id === "" ? name : id).toLowerCase());
      return [given === undefined ? name : linkTarget(given, name)];
    }
    const said = match.slice(5).find((group) => group !== undefined);
    if (said === undefined) return [];
    return [/^https?:/.test(said) ? linkTarget(said, "") : said.trim()];
  });
}

const nameInText = once(
  () =>
    /\]\(\s*<?(?<link>(?:\.{0,2}\/)?[\w./%-]+\.(?:md|markdown|rst|adoc))(?:#[^)\s]*)?>?\)|(?<![\p{L}\p{N}_/[-])(?<name>M?ADR[-_ #]{0,2}\d{1,6})(?![\p{L}\p{N}/])/giu,
);

/** Records that prose names without a verb: by a link to a file, or as "ADR-12"; numbers alone and other sites' addresses are none. */
export const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(nameInText())].flatMap(({ groups }) => groups?.["link"] ?? groups?.["name"] ?? []);

/** Another site's address says nothing of this log; its words may. */
function linkTarget(address: string, words: string): string {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return address === "" || address.startsWith("#") ? words : address;
  const path = /\/(?:blob|tree|raw)\/[^/]+\/([^?#]+)/.exec(address)?.[1];
  return path === undefined ? (/(?:ADR|OEP|RFC)[-_ ]?\d+/i.exec(words)?.[0] ?? address) : `/${path}`;
}

/** "[name]: address" anywhere in a body. */
export function definitionsIn(lines: readonly { readonly text: string }[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of lines) {
    if (!text.includes("]:")) continue;
    const [, name, address] = /^ {0,3}\[([^\]]{1,200})\]:\s*<?([^\s>]+)/.exec(text) ?? [];
    if (name !== undefined && address !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), address);
  }
  return found;
}

import type { Problem } from "#base";
import type { LinkVerb, RecordLink, SourceKind } from "../types.ts";
import { type Meaning, meaningOf } from "./label-names.ts";
import { definitionsIn, mentionsIn, targetsIn } from "./link-text.ts";
import { piecesUnder, type Parts, sectionsNamed, wordsOf } from "./parts.ts";
import { sectionWords } from "./section-names.ts";

export interface LinksFound {
  /** Not resolved yet: that needs the other records. */
  readonly links: readonly RecordLink[];
  readonly problems: readonly Problem[];
}

/** More links of one record are not read. */
const mostLinks = 300;

const noVerb: ReadonlySet<Meaning> = new Set<Meaning>(["status", "date", "deciders", "owner", "governs", "number", "title"]);
const isVerb = (meaning: Meaning | undefined): meaning is LinkVerb => meaning !== undefined && !noVerb.has(meaning);

/** Links to other records, from front matter, status, link lines and sections of links; never from prose. */
export function readLinks(parts: Parts): LinksFound {
  const definitions = definitionsIn(parts.outline.lines);
  const all = [
    ...fromMatter(parts),
    ...fromLabels(parts, definitions),
    ...fromStatus(parts, definitions),
    ...fromSections(parts, definitions),
  ];
  const links = distinct(all).filter(({ to }) => !isTemplateName(to));
  if (links.length <= mostLinks) return { links, problems: [] };
  const problem = {
    path: parts.path,
    line: links[mostLinks]?.source.line ?? 1,
    message: `only its first ${mostLinks} links of ${links.length} are read`,
    hint: "Link to the records it changes or rests on.",
  };
  return { links: links.slice(0, mostLinks), problems: [problem] };
}

/** "yyyymmdd-xxx.md", "ADR-NNN": a template's name for a record, left to be filled in. */
const isTemplateName = (to: string): boolean => /^(?:\.\/)?(?:adr[- ]?)?(?:x{3,}|n{3,}|yyyy-?mm-?dd)(?!\p{L})/iu.test(to);

function distinct(links: readonly RecordLink[]): readonly RecordLink[] {
  const seen = new Set<string>();
  return links.filter(({ verb, to }) => {
    const key = `${verb} ${to}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

const link = (parts: Parts, verb: LinkVerb, to: string, kind: SourceKind, line: number, path = parts.path): RecordLink => ({
  verb,
  to: to.slice(0, 500),
  target: undefined,
  source: { path, line, kind },
});

const none: ReadonlyMap<string, string> = new Map();

function fromMatter(parts: Parts): readonly RecordLink[] {
  const read = (entries: Parts["entries"], kind: "front matter" | "sidecar", path: string): readonly RecordLink[] =>
    entries.flatMap((entry) => {
      const meaning = meaningOf(entry.key)?.meaning;
      if (meaning === "status")
        return mentionsIn(wordsOf(entry), none).map(({ verb, to }) => link(parts, verb, to, kind, entry.line, path));
      if (!isVerb(meaning)) return [];
      const values = Array.isArray(entry.value) ? entry.value.slice(0, mostLinks + 1) : [entry.value];
      return values.flatMap((value) => {
        if (typeof value !== "string" && typeof value !== "number") return [];
        const found = targetsIn(String(value), none);
        const text = String(value).trim();
        return (found.length > 0 && /[[\]()`, ]/.test(text) ? found : text === "" || isNothing(text) ? [] : [text]).map((to) =>
          link(parts, meaning, to, kind, entry.line, path),
        );
      });
    });
  return [...read(parts.entries, "front matter", parts.path), ...read(parts.sidecar, "sidecar", parts.sidecarPath)];
}

const isNothing = (text: string): boolean => /^(?:n\/?a|none|null|-+|–|—|nil|no|tbd|\{.*\}|\[.*\]\(?\)?)\.?$/i.test(text.trim());

function fromLabels(parts: Parts, definitions: ReadonlyMap<string, string>): readonly RecordLink[] {
  return parts.labels.flatMap(({ meaning, value, items, kind, line }) => {
    if (meaning === "status")
      return [value, ...items].flatMap((text) => mentionsIn(text, definitions).map(({ verb, to }) => link(parts, verb, to, kind, line)));
    if (!isVerb(meaning)) return [];
    return [value, ...items].flatMap((text) =>
      isNothing(text) ? [] : targetsIn(text, definitions).map((to) => link(parts, meaning, to, kind, line)),
    );
  });
}

const statusSection = new RegExp(`^(?:(?:adr|decision|current|rfc) )?(?:${sectionWords.status})(?![\\p{L}\\p{N}])`, "iu");

function fromStatus(parts: Parts, definitions: ReadonlyMap<string, string>): readonly RecordLink[] {
  return sectionsNamed(parts.outline, statusSection).flatMap((heading) => [
    ...mentionsIn(heading.name, definitions).map(({ verb, to }) => link(parts, verb, to, "heading", heading.line)),
    ...piecesUnder(parts.outline, heading).flatMap((piece) =>
      mentionsIn(piece.text, definitions).map(({ verb, to }) => link(parts, verb, to, "status section", piece.line)),
    ),
  ]);
}

/** "## Links", "## Supersedes": lists of links; without a verb of their own they relate. */
function fromSections(parts: Parts, definitions: ReadonlyMap<string, string>): readonly RecordLink[] {
  return parts.outline.top.flatMap((heading) => {
    const name = heading.name.replace(/:$/, "");
    const meaning = name.length < 40 ? meaningOf(name)?.meaning : undefined;
    if (!isVerb(meaning)) return [];
    return piecesUnder(parts.outline, heading).flatMap((piece) => {
      if ((!piece.item && piece.text.length > 300) || /^\[[^\]]+\]:/.test(piece.text)) return [];
      return mentionsIn(piece.text, definitions, meaning)
        .filter(({ to }) => !/^[a-z][a-z0-9+.-]*:/i.test(to))
        .map(({ verb, to }) => link(parts, verb, to, "list item", piece.line));
    });
  });
}

import type { Field } from "../types.ts";
import { type Meaning, meaningOf } from "./label-names.ts";
import { fieldOf, piecesUnder, type Parts, type Said, sectionsNamed, wordsOf } from "./parts.ts";
import { plainWords } from "./words.ts";

/** Who decided, as the record says; and its owner: stated, or the only decider. An author is no owner. */
export function readPeople(parts: Parts): {
  readonly deciders: Field<readonly string[]> | undefined;
  readonly owner: Field<string> | undefined;
} {
  const deciders = namesOf(parts, "deciders", /^(?:deciders?|decision[- ]?makers?|decided by)\s*:?$/i);
  const stated = namesOf(parts, "owner", /^(?:decision[- ]?)?owners?\s*:?$/i);
  const [own, second] = stated?.value ?? [];
  if (stated !== undefined && own !== undefined && second === undefined) return { deciders, owner: { ...stated, value: own } };
  const [only, another] = deciders?.value ?? [];
  return {
    deciders,
    owner:
      stated === undefined && deciders !== undefined && only !== undefined && another === undefined
        ? { ...deciders, value: only }
        : undefined,
  };
}

function namesOf(parts: Parts, meaning: Meaning, section: RegExp): Field<readonly string[]> | undefined {
  const { entries, sidecar, labels, outline, path, sidecarPath } = parts;
  const matter = [
    ...entries
      .filter((entry) => meaningOf(entry.key)?.meaning === meaning)
      .map((entry) => ({ entry, path, kind: "front matter" as const })),
    ...sidecar
      .filter((entry) => meaningOf(entry.key)?.meaning === meaning)
      .map((entry) => ({ entry, path: sidecarPath, kind: "sidecar" as const })),
  ];
  for (const { entry, path: from, kind } of matter) {
    const names = Array.isArray(entry.value)
      ? entry.value.flatMap((each) => (typeof each === "string" ? split(each) : []))
      : split(wordsOf(entry));
    if (names.length > 0) return fieldOf(names, { raw: entry.raw, line: entry.line, kind, path: from });
  }
  const label = labels.find((each) => each.meaning === meaning);
  if (label !== undefined)
    return listed(label.items.length > 0 ? label.items : [label.value], {
      raw: label.value || label.items.join(", "),
      line: label.line,
      kind: label.kind,
      path,
    });
  const [heading] = sectionsNamed(outline, section);
  if (heading === undefined) return undefined;
  const pieces = piecesUnder(outline, heading).slice(0, 30);
  return listed(
    pieces.map(({ text }) => text),
    { raw: pieces.map(({ text }) => text).join(", "), line: heading.line, kind: "text", path },
  );
}

function listed(texts: readonly string[], said: Said): Field<readonly string[]> | undefined {
  const names = texts.flatMap(split);
  return names.length === 0 ? undefined : fieldOf(names, said);
}

/** Names in a line; a template's words are none. */
function split(text: string): readonly string[] {
  if (/^\s*[[{].*(?:list|everyone|decision|names?).*[\]}]\s*$/i.test(text)) return [];
  return plainWords(text)
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\s*<[^>]*>|\s*\([^)]*@[^)]*\)/g, "")
    .split(/\s*(?:,|;|\/|\band\b|&|\|)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.length <= 80 && !/^(?:tbd|n\/?a|none|todo|-+|\?+|etc\.?)$/i.test(name));
}

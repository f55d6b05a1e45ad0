import { isReadableGlob } from "#base";
import type { Field } from "../types.ts";
import { meaningOf } from "./label-names.ts";
import { fieldOf, type Parts, wordsOf } from "./parts.ts";
import { plainWords } from "./words.ts";

/** Globs of what a decision governs: `applies-to`, and what other tools call it: `affects`, `files`, a list below **Files**. */
export function readGoverned({ entries, sidecar, labels, path, sidecarPath }: Parts): Field<readonly string[]> | undefined {
  const own = entries.map((entry) => ({ entry, path, kind: "front matter" as const }));
  const beside = sidecar.map((entry) => ({ entry, path: sidecarPath, kind: "sidecar" as const }));
  const named = [...own, ...beside].filter(({ entry }) => meaningOf(entry.key)?.meaning === "governs");
  const exact = named.find(({ entry }) => /^applies[-_ ]?to$/i.test(entry.key));
  for (const { entry, path: from, kind } of exact === undefined ? named : [exact, ...named]) {
    const texts = Array.isArray(entry.value) ? entry.value.flatMap((each) => (typeof each === "string" ? [each] : [])) : [wordsOf(entry)];
    // `applies-to` holds globs and nothing else; other tools' lists hold names too, which no path is.
    const globs = entry === exact?.entry ? pathsIn(texts) : globsOf(texts);
    if (globs.length > 0) return fieldOf(globs, { raw: entry.raw, line: entry.line, kind, path: from });
  }
  for (const label of labels.filter(({ meaning }) => meaning === "governs")) {
    const globs = globsOf(label.items.length > 0 ? label.items : label.value.split(","));
    if (globs.length > 0) return fieldOf(globs, { raw: label.value || label.items.join(", "), line: label.line, kind: label.kind, path });
  }
  return undefined;
}

/** What reads as a path or a glob within the tree. */
const globsOf = (texts: readonly string[]): readonly string[] => pathsIn(texts).filter((glob) => /[/.*]/.test(glob));

/** What can be a path or a glob within the tree. */
const pathsIn = (texts: readonly string[]): readonly string[] =>
  texts
    .slice(0, 1000)
    .map((text) => (/^\s*`([^`]+)`/.exec(text)?.[1] ?? (/[*_]/.test(text) ? text : plainWords(text))).trim().replace(/^\.?\//, ""))
    .filter((glob) => glob !== "" && !/\s|^\.\.(?:\/|$)|\/\.\.(?:\/|$)|^[a-z]+:/i.test(glob) && isReadableGlob(glob));

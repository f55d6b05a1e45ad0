import { inComment } from "../language/comments.ts";
import type { Language } from "../language/languages.ts";
import { families, hints, muted, suppressions } from "../language/marker-patterns.ts";
import type { Blob, Measure } from "../measure.ts";

/** Plain words only: a pattern of literals is searched for an order of magnitude faster. What stands around them is looked at after. */
const note = /TODO|FIXME|HACK/g;

/** Notes a team leaves to itself. */
export const markers: Measure = {
  id: "markers",
  version: 2,
  definition:
    "TODO, FIXME and HACK in a comment of a program; places where a linter or a type checker is told to look away; and tests switched off without a condition. Suppressions and tests are known for JavaScript, TypeScript, Python, Go, Java, Kotlin, Scala, C#, Rust, C, C++, Ruby, PHP, Shell and Swift.",
  figures: ["todo", "fixme", "hack", "suppressions", "mutedTests"],
  words: undefined,
  applies: (language) => language?.kind === "programming" || language?.kind === "markup",
  measure: (blob) => ({ figures: count(blob), words: [] }),
};

function count(blob: Blob): readonly number[] {
  const text = blob.text();
  const family = families[blob.language?.name ?? ""] ?? "";
  const notes = countNotes(text, blob.language);
  return [
    notes.TODO,
    notes.FIXME,
    notes.HACK,
    hits(text, hints[family]?.suppressions, suppressions[family]),
    hits(text, hints[family]?.muted, muted[family]),
  ];
}

const hits = (text: string, words: readonly string[] | undefined, pattern: RegExp | undefined): number =>
  pattern !== undefined && words?.some((word) => text.includes(word)) === true ? (text.match(pattern)?.length ?? 0) : 0;

function countNotes(text: string, language: Language | undefined): { TODO: number; FIXME: number; HACK: number } {
  const found = { TODO: 0, FIXME: 0, HACK: 0 };
  for (const hit of text.matchAll(note)) {
    const word = hit[0] === "TODO" || hit[0] === "FIXME" ? hit[0] : "HACK";
    if (stands(text, hit.index, word.length) && inComment(text, hit.index, language)) found[word]++;
  }
  return found;
}

/** Whether it is a word of its own, not a part of a name. */
const stands = (text: string, at: number, length: number): boolean => !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + length] ?? "");

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { decodePath, encodePath } from "#base";
import { kinds } from "../index.ts";
import type { FieldSpec, Kind, Value } from "../types.ts";
import { frontMatterOf } from "./front-matter.ts";
import { editText } from "./set-field.ts";

/** What front matter says, read by another way than it is written. */
const said = (text: string): Readonly<Record<string, Value>> => {
  const place = frontMatterOf(text);
  return place === undefined ? {} : z.record(z.string(), z.json()).parse(parse(text.slice(place.at, place.end)) ?? {});
};

/** Ways in which people write the same: each must leave what it says as it is. */
const hands: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\ufeff${text}`,
  (text) => text.trimEnd(),
  (text) => text.replace("---\n", "---   \n# yaml-language-server: $schema=x\n\n"),
  (text) => text.replace(/^(\w[\w-]*): (\w[\w ]*)$/gm, '$1:   "$2"   # said so'),
  (text) => text.replace(/^(\w[\w-]*): (\w[\w ]*)$/gm, "$1 : '$2'"),
  (text) => text.replace(/^(\w[\w-]*): (\w[\w ]*)$/m, "$1: >- # folded\n  $2\n"),
  (text) =>
    text.replace(
      /^(\w[\w-]*): \[(.*)\]$/gm,
      (_, key: string, items: string) =>
        `${key}:\n${items
          .split(", ")
          .map((item) => `    - ${item}  # one`)
          .join("\n")}`,
    ),
  (text) => text.replace(/^(\w[\w-]*): \[(.*)\]$/gm, "$1: [\n    $2,   # all\n  ]"),
  (text) => text.replace(/\n---\n/, "\n\n# the end\n---\n"),
];

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "src/**",
    "@payments",
    "yes",
    "012",
    "a: b",
    "# no",
    "- a",
    "---",
    "it's",
    'say "so"',
    "one\ntwo",
    "  ",
    "goal/x",
    "2026-11-20",
    "…",
    "\u0085",
    "!x",
    "%a",
    "{x}",
    "[x]",
  ),
);
const structures: fc.Arbitrary<Value> = fc.oneof(
  fc.array(fc.dictionary(fc.constantFrom("step", "by", "measure", "op", "value", "team"), fc.oneof(words, fc.integer()), { minKeys: 1 }), {
    maxLength: 3,
  }),
  fc.dictionary(
    fc.constantFrom("until", "because", "by", "low", "likely", "x y"),
    fc.oneof(words, fc.integer(), fc.array(words, { maxLength: 2 })),
  ),
);

const valueOf = (field: FieldSpec): fc.Arbitrary<Value> => {
  if (field.input === "number") return fc.integer();
  if (field.input === "boolean") return fc.boolean();
  if (field.input === "list" || field.input === "records") return fc.oneof(fc.array(words, { maxLength: 4 }), words);
  if (field.input === "structure") return structures;
  return field.choices === undefined ? words : fc.constantFrom(...field.choices);
};

/** A text without one field: its lines up to the next key's, those that begin with a comment left in. */
function without(text: string, key: string): string {
  const place = frontMatterOf(text) ?? { at: 0, end: 0 };
  let own = false;
  const kept = text
    .slice(place.at, place.end)
    .split(/(?<=\n)/)
    .filter((line) => {
      const name = /^([\w-]+)[ \t]*:/.exec(line)?.[1];
      if (name !== undefined) own = name === key;
      return !own || /^(?:#|\s*$)/.test(line);
    });
  return text.slice(0, place.at) + kept.join("") + text.slice(place.end);
}

/** A title that front matter does not hold is the first heading. */
function expectHeading(text: string, edited: ReturnType<typeof editText>, value: Value | undefined): void {
  const words = typeof value === "string" && !/[\r\n]/.test(value) ? value : undefined;
  expect(edited.state).toBe(words === undefined ? "refused" : "done");
  if (edited.state === "refused") return;
  const body = frontMatterOf(text)?.end ?? 0;
  expect(edited.text).toBe(text.slice(0, body) + text.slice(body).replace(/^# .*?(?=\r?$)/m, () => `# ${words}`));
}

/** Blank lines may belong to a block of text that was the field's. */
const blankless = (text: string): string => text.replace(/^[ \t]*\r?\n/gm, "");

describe.each(kinds.map((kind) => [kind.id, kind] as const))("a field of a %s", (_, kind: Kind) => {
  it.each(kind.fields.map((field) => [field.key, field] as const))("%s is set and read back, and no other byte differs", (key, field) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kind.examples.filter(({ text }) => frontMatterOf(text) !== undefined)),
        fc.constantFrom(...hands),
        fc.option(valueOf(field), { nil: undefined }),
        ({ text: plain }, hand, value) => {
          const text = decodePath(encodePath(hand(plain)));
          const before = said(text);
          const edited = editText(text, kind, { key, value });
          if (key === "title" && !Object.hasOwn(before, key)) return expectHeading(text, edited, value);
          if (edited.state === "refused") throw new Error(edited.because);
          const { [key]: _old, ...rest } = before;
          expect(said(edited.text)).toEqual(value === undefined ? rest : { ...rest, [key]: value });
          expect(blankless(without(edited.text, key))).toBe(blankless(without(text, key)));
          if (text.includes("\r\n")) expect(edited.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
          expect(edited.text.startsWith("\ufeff")).toBe(text.startsWith("\ufeff"));
          expect(edited.text.endsWith("\n")).toBe(text.endsWith("\n"));
        },
      ),
      { numRuns: 40 },
    );
  });
});

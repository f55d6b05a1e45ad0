import type { CommentStyle, Language } from "../language/languages.ts";
import type { Blob, Measure } from "../measure.ts";

const note = /\b(TODO|FIXME|HACK)\b/g;

/** What opens a comment, by style: a note counts only after one in its line, or in a line that goes on with a comment. */
const opens: Readonly<Record<CommentStyle, RegExp>> = {
  c: /\/\/|\/\*|^\s*\*/,
  hash: /#|"""|'''|^\s*=/,
  dash: /--|\{-|\/\*/,
  html: /<!--|\/\/|\/\*|^\s*\*/,
  semicolon: /;|#\|/,
  percent: /%/,
  any: /^/,
};

/** Told to look away: linters and type checkers of the languages read. */
const suppressions: Readonly<Record<string, RegExp>> = {
  ecmascript: /(?:eslint|oxlint|tslint|stylelint)[-:]disable|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|deno-lint-ignore|@flow-ignore|\$Flow(?:FixMe|Ignore)|jshint ignore|jscs:disable|noinspection /g,
  python: /#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore|pylint:\s*disable|flake8:\s*noqa|mypy:\s*ignore|nosec|ruff:\s*noqa|pyre-(?:ignore|fixme)|pytype:\s*disable|noinspection )/g,
  go: /\/\/\s*(?:nolint|#nosec|lint:(?:file-)?ignore|revive:disable)/g,
  jvm: /@Suppress(?:Warnings|Lint|FBWarnings)?\s*\(|@file:Suppress\s*\(|CHECKSTYLE[.: ]*OFF|checkstyle:off|\/\/\s*NOSONAR|\/\/\s*NOPMD|\/\/noinspection|scalastyle:off/g,
  csharp: /#pragma warning disable|\[(?:assembly:\s*)?(?:[\w.]*\.)?SuppressMessage\(|\/\/ ReSharper disable|#nullable disable/g,
  rust: /#!?\[\s*(?:allow|expect)\s*\(/g,
  c: /NOLINT|#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|#\s*pragma\s+warning\s*\(\s*disable|coverity\[|cppcheck-suppress|lint\s+-e\d|IWYU pragma: keep/g,
  ruby: /#\s*(?:rubocop:disable|standard:disable|steep:ignore|:reek:)|:nodoc: rubocop/g,
  php: /phpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|phpmd|noinspection /g,
  shell: /#\s*shellcheck\s+disable/g,
  swift: /swiftlint:disable/g,
};

/** Tests that are switched off where they stand. A test skipped on a condition is none. */
const muted: Readonly<Record<string, RegExp>> = {
  ecmascript: /\b(?:it|test|describe|suite|context|specify)(?:\.\w{1,40}){0,4}\.(?:skip|todo|fixme)\s*\(|(?<![\w.])x(?:it|test|describe|specify|context)\s*\(/g,
  python: /@(?:pytest\.mark\.(?:skip|xfail)(?!if)|(?:unittest\.)?skip)\b/g,
  go: /^\tt\.Skip(?:f|Now)?\(/gm,
  jvm: /@(?:Disabled|Ignore)\b(?!dOn|dIf)/g,
  csharp: /\[(?:Ignore|Explicit)\b|\bSkip\s*=\s*"/g,
  rust: /#\[\s*ignore\b/g,
  ruby: /^[ \t]{0,200}(?:xit|xdescribe|xcontext|xspecify|xscenario|xtest|pending|skip)\b(?!\s*(?:if|unless|=|\.|\())/gm,
  php: /markTestSkipped\(|markTestIncomplete\(/g,
  swift: /XCTSkip\b(?!If|Unless)/g,
};

const families: Readonly<Record<string, string>> = {
  JavaScript: "ecmascript", TypeScript: "ecmascript", TSX: "ecmascript", Vue: "ecmascript", Svelte: "ecmascript", Astro: "ecmascript", CSS: "ecmascript", SCSS: "ecmascript",
  Python: "python", Cython: "python", Go: "go", Java: "jvm", Kotlin: "jvm", Scala: "jvm", Groovy: "jvm", "C#": "csharp", Rust: "rust",
  C: "c", "C++": "c", "Objective-C": "c", "Objective-C++": "c", Cuda: "c", Ruby: "ruby", PHP: "php", Shell: "shell", Swift: "swift",
};

/** Notes a team leaves to itself. */
export const markers: Measure = {
  id: "markers",
  version: 1,
  definition:
    "TODO, FIXME and HACK in a comment of a program; places where a linter or a type checker is told to look away; and tests switched off without a condition. Suppressions and tests are known for JavaScript, TypeScript, Python, Go, Java, Kotlin, Scala, C#, Rust, C, C++, Ruby, PHP, Shell and Swift.",
  figures: ["todo", "fixme", "hack", "suppressions", "mutedTests"],
  words: undefined,
  applies: (language) => language?.kind === "programming" || language?.kind === "markup",
  measure: (blob) => {
    const family = families[blob.language?.name ?? ""] ?? "";
    const notes = countNotes(blob);
    return { figures: [notes.TODO, notes.FIXME, notes.HACK, count(suppressions[family], blob.text), count(muted[family], blob.text)], words: [] };
  },
};

const count = (pattern: RegExp | undefined, text: string): number => (pattern === undefined ? 0 : (text.match(pattern)?.length ?? 0));

function countNotes({ text, bytes, language }: Blob): { TODO: number; FIXME: number; HACK: number } {
  const found = { TODO: 0, FIXME: 0, HACK: 0 };
  if (!bytes.includes("TODO") && !bytes.includes("FIXME") && !bytes.includes("HACK")) return found;
  const opening = opens[language?.comments ?? "any"];
  for (const hit of text.matchAll(note)) {
    const word = hit[1];
    if (word !== "TODO" && word !== "FIXME" && word !== "HACK") continue;
    if (inComment(text, hit.index, opening, language)) found[word]++;
  }
  return found;
}

/** Lines longer than this before a note are looked at from here on only. */
const reach = 300;

function inComment(text: string, at: number, opening: RegExp, language: Language | undefined): boolean {
  const start = Math.max(text.lastIndexOf("\n", at) + 1, at - reach);
  const before = text.slice(start, at);
  if (opening.test(before)) return true;
  return language?.comments === "c" && before.trim() === "" && insideBlock(text, at);
}

/** A line of a block comment that has no star: look back for which of its ends is nearer. */
function insideBlock(text: string, at: number): boolean {
  const from = Math.max(0, at - 4000);
  const near = text.slice(from, at);
  return near.lastIndexOf("/*") > near.lastIndexOf("*/");
}

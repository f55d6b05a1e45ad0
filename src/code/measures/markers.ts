import { inComment } from "../language/comments.ts";
import type { Blob, Measure } from "../measure.ts";

const note = /\b(?:TODO|FIXME|HACK)\b/;

/** Told to look away: linters and type checkers of the languages read. */
const suppressions: Readonly<Record<string, RegExp>> = {
  ecmascript:
    /(?:eslint|oxlint|tslint|stylelint)[-:]disable|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|deno-lint-ignore|@flow-ignore|\$Flow(?:FixMe|Ignore)|jshint ignore|jscs:disable|noinspection /,
  python:
    /#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore|pylint:\s*disable|flake8:\s*noqa|mypy:\s*ignore|nosec|ruff:\s*noqa|pyre-(?:ignore|fixme)|pytype:\s*disable|noinspection )/,
  go: /\/\/\s*(?:nolint|#nosec|lint:(?:file-)?ignore|revive:disable)/,
  jvm: /@Suppress(?:Warnings|Lint|FBWarnings)?\s*\(|@file:Suppress\s*\(|CHECKSTYLE[.: ]*OFF|checkstyle:off|\/\/\s*NOSONAR|\/\/\s*NOPMD|\/\/noinspection|scalastyle:off/,
  csharp: /#pragma warning disable|\[(?:assembly:\s*)?(?:[\w.]*\.)?SuppressMessage\(|\/\/ ReSharper disable|#nullable disable/,
  rust: /#!?\[\s*(?:allow|expect)\s*\(/,
  c: /NOLINT|#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|#\s*pragma\s+warning\s*\(\s*disable|coverity\[|cppcheck-suppress|lint\s+-e\d|IWYU pragma: keep/,
  ruby: /#\s*(?:rubocop:disable|standard:disable|steep:ignore|:reek:)|:nodoc: rubocop/,
  php: /phpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|phpmd|noinspection /,
  shell: /#\s*shellcheck\s+disable/,
  swift: /swiftlint:disable/,
};

/** Tests that are switched off where they stand. A test skipped on a condition is none. */
const muted: Readonly<Record<string, RegExp>> = {
  ecmascript:
    /\b(?:it|test|describe|suite|context|specify)(?:\.\w{1,40}){0,4}\.(?:skip|todo|fixme)\s*\(|(?<![\w.])x(?:it|test|describe|specify|context)\s*\(/,
  python: /@(?:pytest\.mark\.(?:skip|xfail)(?!if)|(?:unittest\.)?skip)\b/,
  go: /^\tt\.Skip(?:f|Now)?\(/,
  jvm: /@(?:Disabled|Ignore)\b(?!dOn|dIf)/,
  csharp: /\[(?:Ignore|Explicit)\b|\bSkip\s*=\s*"/,
  rust: /#\[\s*ignore\b/,
  ruby: /^[ \t]{0,200}(?:xit|xdescribe|xcontext|xspecify|xscenario|xtest|pending|skip)\b(?!\s*(?:if|unless|=|\.|\())/,
  php: /markTestSkipped\(|markTestIncomplete\(/,
  swift: /XCTSkip\b(?!If|Unless)/,
};

const families: Readonly<Record<string, string>> = {
  JavaScript: "ecmascript",
  TypeScript: "ecmascript",
  TSX: "ecmascript",
  Vue: "ecmascript",
  Svelte: "ecmascript",
  Astro: "ecmascript",
  CSS: "ecmascript",
  SCSS: "ecmascript",
  Python: "python",
  Cython: "python",
  Go: "go",
  Java: "jvm",
  Kotlin: "jvm",
  Scala: "jvm",
  Groovy: "jvm",
  "C#": "csharp",
  Rust: "rust",
  C: "c",
  "C++": "c",
  "Objective-C": "c",
  "Objective-C++": "c",
  Cuda: "c",
  Ruby: "ruby",
  PHP: "php",
  Shell: "shell",
  Swift: "swift",
};

/** Notes, suppressions and muted tests of a family as one pattern with a group for each: a text is walked once. */
const patterns = new Map([...new Set([...Object.values(families), ""])].map((family) => [family, patternOf(family)] as const));

function patternOf(family: string): RegExp {
  const never = /(?!)/;
  const parts = [note, suppressions[family] ?? never, muted[family] ?? never];
  return new RegExp(parts.map((part) => `(${part.source})`).join("|"), "gm");
}

/** Notes a team leaves to itself. */
export const markers: Measure = {
  id: "markers",
  version: 1,
  definition:
    "TODO, FIXME and HACK in a comment of a program; places where a linter or a type checker is told to look away; and tests switched off without a condition. Suppressions and tests are known for JavaScript, TypeScript, Python, Go, Java, Kotlin, Scala, C#, Rust, C, C++, Ruby, PHP, Shell and Swift.",
  figures: ["todo", "fixme", "hack", "suppressions", "mutedTests"],
  words: undefined,
  applies: (language) => language?.kind === "programming" || language?.kind === "markup",
  measure: (blob) => ({ figures: count(blob), words: [] }),
};

function count(blob: Blob): readonly number[] {
  const text = blob.text();
  const { language } = blob;
  const found = { TODO: 0, FIXME: 0, HACK: 0, suppressions: 0, muted: 0 };
  for (const hit of text.matchAll(patterns.get(families[language?.name ?? ""] ?? "") ?? note)) {
    const [, word, suppression] = hit;
    if (word === "TODO" || word === "FIXME" || word === "HACK") {
      if (inComment(text, hit.index, language)) found[word]++;
    } else if (suppression === undefined) found.muted++;
    else found.suppressions++;
  }
  return [found.TODO, found.FIXME, found.HACK, found.suppressions, found.muted];
}

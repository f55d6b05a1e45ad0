/** Told to look away: linters and type checkers of the languages read. */
export const suppressions: Readonly<Record<string, RegExp>> = {
  ecmascript:
    /(?:eslint|oxlint|tslint|stylelint)[-:]disable|@ts-(?:ignore|expect-error|nocheck)|biome-ignore|deno-lint-ignore|@flow-ignore|\$Flow(?:FixMe|Ignore)|jshint ignore|jscs:disable|noinspection /gm,
  python:
    /#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore|pylint:\s*disable|flake8:\s*noqa|mypy:\s*ignore|nosec|ruff:\s*noqa|pyre-(?:ignore|fixme)|pytype:\s*disable|noinspection )/gm,
  go: /\/\/\s*(?:nolint|#nosec|lint:(?:file-)?ignore|revive:disable)/gm,
  jvm: /@Suppress(?:Warnings|Lint|FBWarnings)?\s*\(|@file:Suppress\s*\(|CHECKSTYLE[.: ]*OFF|\/\/\s*NOSONAR|\/\/\s*NOPMD|\/\/noinspection/gm,
  csharp: /#pragma warning disable|\[(?:assembly:\s*)?(?:[\w.]*\.)?SuppressMessage\(|\/\/ ReSharper disable|#nullable disable/gm,
  rust: /#!?\[\s*(?:allow|expect)\s*\(/gm,
  c: /NOLINT|#\s*pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|#\s*pragma\s+warning\s*\(\s*disable|coverity\[|cppcheck-suppress|lint\s+-e\d|IWYU pragma: keep/gm,
  ruby: /#\s*(?:rubocop:disable|standard:disable|steep:ignore|:reek:)|:nodoc: rubocop/gm,
  php: /phpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|phpmd|noinspection /gm,
  shell: /#\s*shellcheck\s+disable/gm,
  swift: /swiftlint:disable/gm,
};

/** Tests that are switched off where they stand. A test skipped on a condition is none. */
export const muted: Readonly<Record<string, RegExp>> = {
  ecmascript:
    /\b(?:it|test|describe|suite|context|specify)(?:\.\w{1,40}){0,4}\.(?:skip|todo|fixme)\s*\(|(?<![\w.])x(?:it|test|describe|specify|context)\s*\(/gm,
  python: /@(?:pytest\.mark\.(?:skip|xfail)(?!if)|(?:unittest\.)?skip)\b/gm,
  go: /^\tt\.Skip(?:f|Now)?\(/gm,
  jvm: /@(?:Disabled|Ignore)\b(?!dOn|dIf)/gm,
  csharp: /\[(?:Ignore|Explicit)\b|\bSkip\s*=\s*"/gm,
  rust: /#\[\s*ignore\b/gm,
  ruby: /^[ \t]{0,200}(?:xit|xdescribe|xcontext|xspecify|xscenario|xtest|pending|skip)\b(?!\s*(?:if|unless|=|\.|\())/gm,
  php: /markTestSkipped\(|markTestIncomplete\(/gm,
  swift: /XCTSkip\b(?!If|Unless)/gm,
};

/** Languages that share their tools. */
export const families: Readonly<Record<string, string>> = {
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

/**
 * Words of which one stands in any text that a family's patterns match: most texts hold none, and a search for a
 * plain word is an order of magnitude faster than one for a pattern. Where a word is short its first letter is searched
 * for: "kip" is faster than "skip".
 */
export const hints: Readonly<Record<string, { readonly suppressions: readonly string[]; readonly muted: readonly string[] }>> = {
  ecmascript: {
    suppressions: ["disable", "@ts-", "-ignore", "jshint ignore", "FlowFixMe", "FlowIgnore", "noinspection"],
    muted: [".skip", ".todo", ".fixme", "xit", "xtest", "xdescribe", "xspecify", "xcontext"],
  },
  python: { suppressions: ["noqa", "ignore", "disable", "nosec", "pyre-fixme", "noinspection"], muted: [".skip", ".xfail", "@skip"] },
  go: { suppressions: ["nolint", "#nosec", "lint:", "revive:"], muted: ["\tt.Skip"] },
  jvm: { suppressions: ["@Suppress", "@file:Suppress", "CHECKSTYLE", "NOSONAR", "NOPMD", "noinspection"], muted: ["@Disabled", "@Ignore"] },
  csharp: { suppressions: ["disable", "SuppressMessage"], muted: ["[Ignore", "[Explicit", "Skip"] },
  rust: { suppressions: ["allow", "expect"], muted: ["ignore"] },
  c: { suppressions: ["NOLINT", "pragma", "coverity[", "cppcheck", "lint", "IWYU"], muted: [] },
  ruby: {
    suppressions: [":disable", ":ignore", ":reek:", ":nodoc: rubocop"],
    muted: ["xit", "xdescribe", "xcontext", "xspecify", "xscenario", "xtest", "pending", "kip"],
  },
  php: { suppressions: ["phpcs:", "@phpstan", "@psalm", "phpmd", "noinspection"], muted: ["markTest"] },
  shell: { suppressions: ["shellcheck"], muted: [] },
  swift: { suppressions: ["swiftlint"], muted: ["XCTSkip"] },
};

import { nameOf, type Path } from "#base";

const exact = new Set([
  "package.json",
  "lerna.json",
  "pnpm-workspace.yaml",
  "tsconfig.json",
  "jsconfig.json",
  "deno.json",
  "Cargo.toml",
  "go.mod",
  "go.work",
  "pom.xml",
  "settings.gradle",
  "settings.gradle.kts",
  "pyproject.toml",
  "setup.py",
  "setup.cfg",
  ".gitattributes",
]);
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^tsconfig[\w.-]{0,60}\.json$/, "tsconfig.json"],
  [/\.(?:csproj|fsproj|vbproj)$/, ".csproj"],
  [/\.gemspec$/, ".gemspec"],
];

/** Under which name a file is read as a manifest: "package.json", ".csproj" for all such; `undefined` for any other file. */
export function manifestName(path: Path): string | undefined {
  const name = nameOf(path);
  if (exact.has(name)) return name;
  return name.startsWith("tsconfig") || name.endsWith("proj") || name.endsWith(".gemspec")
    ? patterns.find(([pattern]) => pattern.test(name))?.[1]
    : undefined;
}

import {
  cargoDeclarations,
  goModDeclarations,
  goWorkDeclarations,
  gradleDeclarations,
  pomDeclarations,
  pyprojectDeclarations,
  setupDeclarations,
} from "./others.ts";
import { lernaDeclarations, npmDeclarations, pnpmDeclarations, tsconfigDeclarations } from "./npm.ts";

type Reader = (text: string) => Iterable<string>;

const attributeLines: Reader = (text) =>
  text
    .split("\n")
    // A comment is no rule, and may hold a name: nothing that names a person is kept (people.md, rule 9).
    .filter((line) => line.includes("linguist-") && !line.trimStart().startsWith("#"))
    .slice(0, 5_000);

const readers: Readonly<Record<string, Reader>> = {
  "package.json": npmDeclarations,
  "lerna.json": lernaDeclarations,
  "pnpm-workspace.yaml": pnpmDeclarations,
  "tsconfig.json": tsconfigDeclarations,
  "jsconfig.json": tsconfigDeclarations,
  "Cargo.toml": cargoDeclarations,
  "go.mod": goModDeclarations,
  "go.work": goWorkDeclarations,
  "pom.xml": pomDeclarations,
  "settings.gradle": gradleDeclarations,
  "settings.gradle.kts": gradleDeclarations,
  "pyproject.toml": pyprojectDeclarations,
  "setup.py": setupDeclarations,
  "setup.cfg": setupDeclarations,
  ".csproj": () => ["nuget"],
  ".gemspec": () => ["ruby"],
  "deno.json": npmDeclarations,
  ".gitattributes": attributeLines,
};

const mostLines = 20_000;

/** What a manifest says, a line each, under the name it is read as; a line with a NUL is left out. */
export function declarationsIn(name: string, text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of readers[name]?.(text) ?? []) {
    if (lines.length === mostLines) break;
    lines.push(line.replaceAll("\0", ""));
  }
  return lines;
}

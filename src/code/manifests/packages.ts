import { byText, folderOf, matcher, nameOf, type Path } from "#base";
import type { Package } from "../types.ts";
import { manifestName } from "./names.ts";

/** A file that declares something, its words read when asked. */
export interface Declaring {
  readonly path: Path;
  readonly words: () => readonly string[];
}

/** What a manifest declares, by key: "name", "workspace", … */
export const valuesOf = (words: readonly string[], key: string): readonly string[] =>
  words.filter((word) => word.startsWith(`${key} `)).map((word) => word.slice(key.length + 1));

/**
 * The packages of a tree, in order of folders. npm, Cargo, Go, Maven and Gradle packages count where a workspace names them, or where
 * there is none; a manifest of a test or an example that no workspace knows is nobody's package.
 */
export function packagesOf(declaring: readonly Declaring[]): readonly Package[] {
  const found = [
    ...npmPackages(declaring),
    ...cargoPackages(declaring),
    ...goPackages(declaring),
    ...mavenPackages(declaring),
    ...gradlePackages(declaring),
    ...loosePackages(declaring),
  ];
  const first = new Map<string, Package>();
  for (const one of found) if (!first.has(`${one.folder} ${one.ecosystem}`)) first.set(`${one.folder} ${one.ecosystem}`, one);
  return [...first.values()].toSorted((a, b) => byText(a.folder, b.folder));
}

interface Manifest {
  readonly folder: Path;
  readonly words: readonly string[];
}

const manifests = (declaring: readonly Declaring[], ...names: readonly string[]): readonly Manifest[] =>
  declaring
    .filter(({ path }) => names.includes(manifestName(path) ?? ""))
    .map(({ path, words }) => ({ folder: folderOf(path), words: words() }));

/** Paths as seen from the root: "./packages/*" in "sub" is "sub/packages/*"; what leaves the tree matches nothing. */
function under(folder: Path, pattern: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of pattern.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Which folders the workspaces of some manifests name. `!` takes one back. */
function named(roots: readonly Manifest[]): (folder: Path) => boolean {
  const patterns = roots.flatMap(({ folder, words }) => valuesOf(words, "workspace").map((pattern) => ({ folder, pattern })));
  const into = anyOf(patterns.filter(({ pattern }) => !pattern.startsWith("!")).map(({ folder, pattern }) => under(folder, pattern)));
  const out = anyOf(
    patterns.filter(({ pattern }) => pattern.startsWith("!")).map(({ folder, pattern }) => under(folder, pattern.slice(1))),
  );
  return (folder) => into(folder) && !out(folder);
}

/** Most name a folder as it is, and there may be thousands of them. */
function anyOf(patterns: readonly string[]): (folder: Path) => boolean {
  const plain = new Set(patterns);
  const matches = matcher(patterns.filter((pattern) => /[*?[{\\]/.test(pattern)));
  return (folder) => plain.has(folder) || matches(folder);
}

const nameIn = (words: readonly string[], folder: Path): string => valuesOf(words, "name")[0] ?? (nameOf(folder) || ".");

function npmPackages(declaring: readonly Declaring[]): readonly Package[] {
  const isMember = named(manifests(declaring, "package.json", "lerna.json", "pnpm-workspace.yaml"));
  return manifests(declaring, "package.json")
    .filter(({ folder }) => folder === "" || isMember(folder))
    .map(({ folder, words }): Package => ({ folder, name: nameIn(words, folder), ecosystem: "npm" }));
}

function cargoPackages(declaring: readonly Declaring[]): readonly Package[] {
  const all = manifests(declaring, "Cargo.toml");
  const isMember = named(all);
  return all
    .filter(({ folder, words }) => valuesOf(words, "name").length > 0 && (folder === "" || isMember(folder)))
    .map(({ folder, words }): Package => ({ folder, name: nameIn(words, folder), ecosystem: "cargo" }));
}

/** Every Go module is one: no workspace is needed. */
function goPackages(declaring: readonly Declaring[]): readonly Package[] {
  return manifests(declaring, "go.mod")
    .filter(({ folder }) => !/(?:^|\/)(?:testdata|vendor)(?:\/|$)/.test(folder))
    .map(({ folder, words }): Package => ({ folder, name: nameIn(words, folder), ecosystem: "go" }));
}

function mavenPackages(declaring: readonly Declaring[]): readonly Package[] {
  const all = manifests(declaring, "pom.xml");
  const isModule = named(all);
  return all
    .filter(({ folder }) => folder === "" || isModule(folder))
    .map(({ folder, words }): Package => ({ folder, name: nameIn(words, folder), ecosystem: "maven" }));
}

/** A Gradle project need have no file of its own: its settings say that it is there. */
function gradlePackages(declaring: readonly Declaring[]): readonly Package[] {
  return manifests(declaring, "settings.gradle", "settings.gradle.kts").flatMap(({ folder, words }) =>
    valuesOf(words, "workspace").map((project): Package => ({
      folder: under(folder, project),
      name: `:${project.replaceAll("/", ":")}`,
      ecosystem: "gradle",
    })),
  );
}

/** Ecosystems without workspaces: one manifest, one package, unless it is somebody's fixture. */
function loosePackages(declaring: readonly Declaring[]): readonly Package[] {
  const own = declaring.filter(
    ({ path }) => !/(?:^|\/)(?:tests?|spec|fixtures?|testdata|examples?|templates?|vendor|node_modules)\//.test(path),
  );
  const python = manifests(own, "pyproject.toml", "setup.py", "setup.cfg").map(({ folder, words }): Package => ({
    folder,
    name: nameIn(words, folder),
    ecosystem: "python",
  }));
  const byFile = (name: string, ecosystem: Package["ecosystem"]): readonly Package[] =>
    own
      .filter(({ path }) => manifestName(path) === name)
      .map(({ path }) => ({ folder: folderOf(path), name: nameOf(path).replace(/\.[a-z]+$/, ""), ecosystem }));
  return [...python, ...byFile(".csproj", "nuget"), ...byFile(".gemspec", "ruby")];
}

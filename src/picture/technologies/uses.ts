import type { Tree } from "#code";
import { partsOfId } from "./catalogue.ts";
import { pythonModules } from "./python-modules.ts";

/** Which technologies a word of an import means: indexes into the list of ids. */
type Lookup = (word: string) => readonly number[];

const none: readonly number[] = [];
const families: readonly {
  readonly languages: readonly string[];
  readonly kind: string;
  readonly open: (ids: readonly Package[]) => Lookup;
}[] = [
  { languages: ["JavaScript", "TypeScript", "TSX", "Vue", "Svelte", "Astro"], kind: "pkg:npm", open: byNpmName },
  { languages: ["Python", "Cython"], kind: "pkg:pypi", open: byPythonModule },
  { languages: ["Go"], kind: "pkg:golang", open: (packages) => byPrefix(packages, "/", (name) => name) },
  { languages: ["Java", "Kotlin", "Scala", "Groovy"], kind: "pkg:maven", open: (packages) => byPrefix(packages, ".", groupOf) },
  { languages: ["C#", "F#"], kind: "pkg:nuget", open: (packages) => byPrefix(packages, ".", (name) => name) },
  { languages: ["Rust"], kind: "pkg:cargo", open: byCrate },
];

interface Package {
  readonly index: number;
  readonly name: string;
}

/**
 * Source files that import each of the technologies, in the order of `ids`, as indexes into `Tree.files`. By the words of
 * imports: npm by package name, Python by module, Go, the JVM and .NET by the longest prefix, Rust by crate.
 */
export function filesUsing(tree: Tree, ids: readonly string[]): readonly (readonly number[])[] {
  const lookups = new Map<string, Lookup>();
  const packages = ids.map((id, index) => ({ ...partsOfId(id), index }));
  for (const { languages, kind, open } of families) {
    const own = packages.filter((one) => one.kind === kind);
    if (own.length === 0) continue;
    const lookup = open(own);
    for (const language of languages) lookups.set(language, lookup);
  }
  const used = ids.map((): number[] => []);
  tree.files.forEach((file, index) => {
    const lookup = file.role === "source" ? lookups.get(file.language ?? "") : undefined;
    if (lookup === undefined) return;
    const found = new Set((file.imports ?? []).flatMap(lookup));
    for (const technology of found) used[technology]?.push(index);
  });
  return used;
}

const gathered = (packages: readonly Package[], keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const known = new Map<string, number[]>();
  for (const { index, name } of packages) for (const key of keysOf(name)) known.set(key, [...(known.get(key) ?? []), index]);
  return known;
};

function byNpmName(packages: readonly Package[]): Lookup {
  const known = gathered(packages, (name) => [name]);
  return (word) =>
    known.get(
      word
        .split("/")
        .slice(0, word.startsWith("@") ? 2 : 1)
        .join("/"),
    ) ?? none;
}

function byPythonModule(packages: readonly Package[]): Lookup {
  const known = gathered(packages, pythonModules);
  return (word) => {
    const [first = "", second = ""] = word.split(".");
    return known.get(`${first}.${second}`) ?? known.get(first.toLowerCase()) ?? none;
  };
}

function byCrate(packages: readonly Package[]): Lookup {
  const known = gathered(packages, (name) => [name]);
  return (word) => known.get((word.replace(/^::/, "").split("::")[0] ?? "").replaceAll("_", "-")) ?? none;
}

/** An artifact's group is nearly always the first part of its packages. */
const groupOf = (name: string): string => name.split(":")[0] ?? name;

function byPrefix(packages: readonly Package[], separator: string, keyOf: (name: string) => string): Lookup {
  const known = gathered(packages, (name) => [keyOf(name)]);
  return (word) => {
    for (let end = word.length; end > 0; end = word.lastIndexOf(separator, end - 1)) {
      const found = known.get(word.slice(0, end));
      if (found !== undefined) return found;
    }
    return none;
  };
}

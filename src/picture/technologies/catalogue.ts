import { aliases } from "./catalogue/aliases.ts";
import { cargo } from "./catalogue/cargo.ts";
import { composer } from "./catalogue/composer.ts";
import { gem } from "./catalogue/gem.ts";
import { golang } from "./catalogue/golang.ts";
import { images } from "./catalogue/images.ts";
import { maven } from "./catalogue/maven.ts";
import { npm } from "./catalogue/npm.ts";
import { npmSmall } from "./catalogue/npm-small.ts";
import { nuget } from "./catalogue/nuget.ts";
import { pypi } from "./catalogue/pypi.ts";
import { declared, providers, resources } from "./catalogue/resources.ts";
import type { TechnologyClass } from "../types.ts";

/** What the catalogue says of a package. */
export interface Listed {
  readonly name: string;
  readonly class: TechnologyClass;
}

const classes: readonly TechnologyClass[] = [
  "language",
  "framework",
  "store",
  "broker",
  "auth",
  "telemetry",
  "vendor SDK",
  "base image",
  "CI system",
  "deployable",
  "infrastructure",
  "library",
  "tool",
];

interface Shelf {
  readonly exact: ReadonlyMap<string, Listed>;
  /** Families by what their names begin with, the longest first. */
  readonly families: readonly (readonly [string, Listed])[];
}

function shelfOf(text: string): Shelf {
  const exact = new Map<string, Listed>();
  const families: [string, Listed][] = [];
  for (const line of text.trim().split("\n")) {
    const [kind = "", name = "", names = ""] = line.split(" | ");
    const listed: Listed = { name, class: classes.find((known) => known === kind) ?? "unknown" };
    for (const pattern of names.trim().split(/\s+/)) {
      if (pattern.endsWith("*")) families.push([fold(pattern.slice(0, -1)), listed]);
      else if (!exact.has(fold(pattern))) exact.set(fold(pattern), listed);
    }
  }
  return { exact, families: families.toSorted(([a], [b]) => b.length - a.length) };
}

const fold = (name: string): string => name.toLowerCase().replaceAll("_", "-");

const texts: Readonly<Record<string, string>> = {
  "pkg:npm": `${npm.trim()}\n${npmSmall}`,
  "pkg:pypi": pypi,
  "pkg:gem": gem,
  "pkg:maven": maven,
  "pkg:golang": golang,
  "pkg:cargo": cargo,
  "pkg:nuget": nuget,
  "pkg:composer": composer,
  "pkg:docker": images,
  "pkg:helm": images,
  "pkg:terraform": providers,
  terraform: resources,
  "": declared,
};

const shelves = new Map<string, Shelf>();

function shelf(kind: string): Shelf {
  const known = shelves.get(kind);
  if (known !== undefined) return known;
  const made = shelfOf(texts[kind] ?? "");
  shelves.set(kind, made);
  return made;
}

/** Sort and name of an id: "pkg:npm" and "@sentry/node", "pkg:maven" and "org.postgresql:postgresql". */
export function partsOfId(id: string): { readonly kind: string; readonly name: string } {
  const [, kind, path] = /^(pkg:[a-z]+|terraform)\/([^?]+)/.exec(id) ?? [];
  if (kind === undefined || path === undefined) return { kind: "", name: id };
  const name = decoded(path);
  return { kind, name: kind === "pkg:maven" ? name.replace("/", ":") : name };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // An id of a damaged manifest is shown as it stands.
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** What the catalogue says of an id; `undefined` for one it does not list. */
export function listedAs(id: string): Listed | undefined {
  const { kind, name } = partsOfId(id);
  const known = shelf(kind);
  const folded = fold(name);
  const group = kind === "pkg:maven" ? known.exact.get(folded.split(":")[0] ?? "") : undefined;
  return known.exact.get(folded) ?? group ?? known.families.find(([prefix]) => folded.startsWith(prefix))?.[1];
}

/** How many packages and families it lists, by ecosystem. */
export const catalogueSize = (): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(texts).map((kind) => [kind, shelf(kind).exact.size + shelf(kind).families.length]));

let otherNames: ReadonlyMap<string, readonly string[]> | undefined;

/** Other words by which people write of a technology of that name. */
export function otherNamesOf(name: string): readonly string[] {
  otherNames ??= new Map(
    aliases
      .trim()
      .split("\n")
      .map((line) => {
        const [known = "", others = ""] = line.split(" | ");
        return [known, others.split(", ")] as const;
      }),
  );
  return otherNames.get(name) ?? [];
}

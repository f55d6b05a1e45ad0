import { byText, folderOf, nameOf, type Path, printable } from "#base";
import type { Dependency, ManifestReading, Tree } from "#code";
import type { Declaration, EndOfLife, Technologies, Technology } from "../types.ts";
import { otherNamesOf } from "./catalogue.ts";
import { isTechnology, namedTechnology } from "./name.ts";
import { ownIds } from "./own.ts";
import { isForWork, speaksForProduct } from "./roles.ts";
import { filesUsing } from "./uses.ts";
import { pinned } from "./versions.ts";

/** A manifest or lock file of the tree, and what it says. */
export interface ReadManifest {
  readonly path: Path;
  readonly lock: boolean;
  readonly reading: ManifestReading;
}

/** Says until when a version of a technology is maintained. */
export type EndOfLifeOf = (id: string, declared: readonly Declaration[], version: string | undefined) => EndOfLife | undefined;

/** Puts manifests, lock files, imports and the end-of-life snapshot together. */
export function inventoryOf(tree: Tree, manifests: readonly ReadManifest[], endOfLife: EndOfLifeOf, asOf: string): Technologies {
  const isOwn = ownIds(manifests.flatMap(({ reading }) => reading.entries));
  const declared = declarationsOf(
    manifests.filter(({ path }) => speaksForProduct(path)),
    isOwn,
  );
  const locked = lockedVersions(manifests);
  const ids = [...declared.keys()];
  const files = filesUsing(tree, ids);
  const list = ids.map((id, index): Technology => {
    const places = declared.get(id) ?? [];
    const version = locked(id, places) ?? onlyPinned(places);
    const { name, class: kind } = namedTechnology(id);
    return {
      id,
      name,
      aliases: otherNamesOf(name),
      class: kind,
      scope: places.some(({ scope }) => scope === "runtime") ? "runtime" : "development",
      declared: places,
      version,
      files: files[index] ?? [],
      endOfLife: endOfLife(id, places, version),
    };
  });
  return {
    list: list.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    gaps: [...gapsOf(manifests), ...binaryLocks(tree)],
    asOf,
  };
}

function declarationsOf(manifests: readonly ReadManifest[], isOwn: (id: string) => boolean): ReadonlyMap<string, readonly Declaration[]> {
  const declared = new Map<string, Declaration[]>();
  for (const { path, reading } of manifests.toSorted((a, b) => byText(a.path, b.path))) {
    for (const entry of reading.entries) {
      const scope = scopeOf(entry, path);
      if (scope === undefined || isOwn(entry.id) || !isTechnology(entry.id)) continue;
      const places = declared.get(entry.id) ?? [];
      places.push({ path, line: entry.line, version: entry.version, scope });
      declared.set(entry.id, places);
    }
  }
  return declared;
}

/** What an entry is needed for, the manifest's own place considered; `undefined` for what is only resolved, or its own. */
export function scopeOf(entry: Dependency, path: Path): Declaration["scope"] | undefined {
  if (entry.standing === "locked" || entry.standing === "own") return undefined;
  return entry.standing === "runtime" && (entry.id.startsWith("ci/") || !isForWork(path)) ? "runtime" : "development";
}

/** The version of the lock file nearest above the first declaration that has one. */
function lockedVersions(manifests: readonly ReadManifest[]): (id: string, declared: readonly Declaration[]) => string | undefined {
  const locked = new Map<string, Map<Path, string>>();
  for (const { path, reading } of manifests)
    for (const { id, version, standing } of reading.entries) {
      if (standing !== "locked" || version === "") continue;
      const byFolder = locked.get(id) ?? new Map<Path, string>();
      if (!byFolder.has(folderOf(path))) byFolder.set(folderOf(path), version.replace(/^==/, ""));
      locked.set(id, byFolder);
    }
  return (id, declared) => {
    const byFolder = locked.get(id);
    if (byFolder === undefined) return undefined;
    for (const { path } of declared)
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const version = byFolder.get(folder);
        if (version !== undefined) return version;
        if (folder === "") break;
      }
    return undefined;
  };
}

function onlyPinned(declared: readonly Declaration[]): string | undefined {
  const versions = new Set(declared.map(({ version }) => pinned(version)));
  const [only] = versions;
  return versions.size === 1 ? only : undefined;
}

/** A lock of bun in its binary form, where none in text lies beside it. */
const binaryLocks = (tree: Tree): readonly string[] =>
  tree.files
    .filter(({ path }) => nameOf(path) === "bun.lockb" && tree.indexOf(path.slice(0, -1)) < 0)
    .map(({ path }) => `${printable(path)}: binary, not read; bun install --save-text-lockfile writes it as text`);

const gapsOf = (manifests: readonly ReadManifest[]): readonly string[] =>
  manifests.flatMap(({ path, reading }) => (reading.problem === undefined ? [] : [`${printable(path)}: ${reading.problem}`]));

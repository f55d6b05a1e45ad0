import { folderOf, nameOf, type Path } from "#base";
import type { Tree } from "#code";
import { changeType, type History } from "#history";
import type { Mention } from "./mentions.ts";

/** What a mention of a path means in the tree: a file or a folder, and how it was told. */
export interface FoundPath {
  readonly kind: "file" | "folder";
  readonly path: Path;
  /** In words that follow the path as it was written: "as it stands", "seen from the record", "since moved". */
  readonly how: string;
}

/** Looks paths up in a tree and its past. Made once for all records. */
export interface PathFinder {
  readonly find: (mention: Mention, record: Path) => FoundPath | undefined;
  /** Where what lay at a path lies now; `undefined` when it is there still, was never there, or is gone for good. */
  readonly movedTo: (path: Path) => Path | undefined;
}

export function pathFinder(tree: Tree, history: History | undefined, repository: string): PathFinder {
  const folders = new Set<string>();
  const bySuffix = new Map<string, readonly Path[]>();
  for (const { path } of tree.files) {
    for (let folder = folderOf(path); folder !== "" && !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
    const name = nameOf(path);
    bySuffix.set(name, [...(bySuffix.get(name) ?? []), path]);
  }
  const movedTo = movesOf(history);
  const there = (path: Path, how: string): FoundPath | undefined => {
    if (tree.indexOf(path) >= 0) return { kind: "file", path, how };
    if (folders.has(path)) return { kind: "folder", path, how };
    const moved = movedTo(path);
    return moved === undefined ? undefined : { kind: "file", path: moved, how: "since moved" };
  };
  const only = (written: string): FoundPath | undefined => {
    const named = (bySuffix.get(nameOf(written)) ?? []).filter((path) => path.endsWith(`/${written}`));
    const [path] = named;
    return named.length === 1 && path !== undefined && isTelling(written)
      ? { kind: "file", path, how: "the only file of that name" }
      : undefined;
  };
  const find = (mention: Mention, record: Path): FoundPath | undefined => {
    const written = plainPath(mention.text, repository);
    if (written === undefined) return undefined;
    const near = written.startsWith("/") ? undefined : joined(folderOf(record), written);
    const bare = written.replace(/^(?:\.{0,2}\/)+/, "");
    if (bare === "" || !(mention.text.includes("/") || isTelling(bare))) return undefined;
    return (
      (bare === written || written.startsWith("/") ? there(bare, "as it stands") : undefined) ??
      (near === undefined ? undefined : there(near, "seen from the record")) ??
      only(bare)
    );
  };
  return { find, movedTo };
}

/** Names that every project has: alone they point at nothing in particular. */
const common =
  /^(?:readme|changelog|index|main|app|package|package-lock|tsconfig|setup|config|makefile|dockerfile|gemfile|schema|settings|constants|types|utils|models|routes|urls|views|tests?|__init__)(?:\.[\w.]+)?$/i;

const isTelling = (written: string): boolean => written.includes("/") || (!common.test(written) && /^[\w-]{3,}\.[\w.]+$/.test(written));

/** A path as a tree has it: without line numbers, anchors and the address in front; `undefined` for another repository's. */
function plainPath(text: string, repository: string): string | undefined {
  const link = /^[a-z+]+:\/\/[^/]+\/([^/]+)\/([^/]+)\/(?:-\/)?(?:blob|tree)\/[^/]+\/([^#?]+)/i.exec(text);
  if (link !== null)
    return nameOf(repository).toLowerCase() === link[2]?.toLowerCase() ? `/${link[3] ?? ""}`.replace(/\/$/, "") : undefined;
  if (text.includes("://")) return undefined;
  return text
    .replace(/[#?].*$/, "")
    .replace(/:\d+(?:[-:]\d+)?$/, "")
    .replace(/\/?(?:\*\*?)?(?:\/\*)?$/, "");
}

function joined(folder: Path, written: string): Path | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of written.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Where the newest row of a path that is gone says its content lives: history follows renames row by row. Worked out when first asked. */
function movesOf(history: History | undefined): PathFinder["movedTo"] {
  let known: ReadonlyMap<number, number> | undefined;
  return (written) => {
    const index = history?.paths.indexOf(written) ?? -1;
    if (history === undefined || index < 0) return undefined;
    known ??= livesOn(history);
    const now = known.get(index) ?? -1;
    return now < 0 || now === index ? undefined : history.paths.path(now);
  };
}

function livesOn({ rows }: History): ReadonlyMap<number, number> {
  const lives = new Map<number, number>();
  for (let row = 0; row < rows.count; row++)
    if (rows.change[row] === changeType.deleted) lives.set(rows.path[row] ?? -1, rows.file[row] ?? -1);
  return lives;
}

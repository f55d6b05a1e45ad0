import { folderOf, nameOf, type Path } from "#base";
import type { RecordFile } from "../types.ts";
import { sourceText } from "../read/source-text.ts";

/** A folder that a file of the repository names as its decision log. */
export interface LogHint {
  readonly folder: Path;
  /** The file that names it. */
  readonly namedBy: Path;
  /** "named in .adr-dir" */
  readonly because: string;
}

/** Files in which other tools say where records lie; read at any depth, nearest to the root first. */
export function hintFiles(paths: readonly Path[]): readonly Path[] {
  return paths
    .filter((path) => /(?:^|\/)(?:\.adr-dir|\.log4brains\.ya?ml|catalog-info\.ya?ml)$/.test(path))
    .sort((a, b) => a.split("/").length - b.split("/").length)
    .slice(0, 50);
}

/** The folders these files name. A path that leads out of the tree names none. */
export function hintsFrom(files: readonly RecordFile[]): readonly LogHint[] {
  return files.flatMap((file) => {
    const text = sourceText(file.bytes).text.slice(0, 20_000);
    return namedIn(nameOf(file.path), text).flatMap((said): readonly LogHint[] => {
      const folder = within(folderOf(file.path), said);
      return folder === undefined ? [] : [{ folder, namedBy: file.path, because: `named in ${file.path}` }];
    });
  });
}

function namedIn(name: string, text: string): readonly string[] {
  if (name === ".adr-dir") return text.split(/\r?\n/).slice(0, 1);
  const key = name.startsWith(".log4brains")
    ? /^\s*(?:- )?adrFolder:\s*(.+?)\s*$/gm
    : /^\s*["']?backstage\.io\/adr-location["']?:\s*(.+?)\s*$/gm;
  return [...text.matchAll(key)].map((match) => (match[1] ?? "").replace(/^["']|["']$/g, "")).filter((said) => !/^[a-z]+:/i.test(said));
}

/** A folder named from another; `undefined` when it leads out of the tree. */
function within(folder: Path, said: string): Path | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${said.trim()}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

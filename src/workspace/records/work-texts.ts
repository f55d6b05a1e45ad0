import { Buffer } from "node:buffer";
import { readdir } from "node:fs/promises";
import { decodePath, type Path } from "#base";
import { fullPath } from "../safe-read.ts";

const mostEntries = 50_000;
const mostDepth = 8;

/** Files and links below these folders of the work tree, committed or not; links are not followed. */
export async function workTexts(root: string, folders: readonly Path[], wanted: RegExp): Promise<readonly Path[]> {
  const found = new Set<Path>();
  let seen = 0;
  async function walk(folder: Path, depth: number): Promise<void> {
    const entries = await readdir(fullPath(root, folder), { withFileTypes: true, encoding: "buffer" }).catch(() => []);
    for (const entry of entries) {
      if (++seen > mostEntries) return;
      const name = decodePath(Buffer.from(entry.name));
      const path = folder === "" ? name : `${folder}/${name}`;
      if ((entry.isFile() || entry.isSymbolicLink()) && wanted.test(path)) found.add(path);
      else if (entry.isDirectory() && name !== ".git" && name !== "node_modules" && depth < mostDepth) await walk(path, depth + 1);
    }
  }
  for (const folder of outermost(folders)) await walk(folder, 0);
  return [...found];
}

/** The root is never walked: only what lies directly in it is looked at. */
function outermost(folders: readonly Path[]): readonly Path[] {
  const all = [...new Set(folders)].filter((folder) => folder !== "").sort();
  return all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(`${other}/`)));
}

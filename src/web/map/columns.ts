import type { FileMap } from "#views";
import type { TreeColumns } from "./tree.ts";

/** The model's folders and files as the layout takes them. */
export const columnsOf = (model: FileMap): TreeColumns => ({
  parent: Int32Array.from(model.folders.parent),
  folder: Int32Array.from(model.files.folder),
  weight: Float64Array.from(model.files.lines, (lines) => Math.max(1, lines)),
});

/** A folder's path; "" for the root. */
export function folderPath(model: FileMap, folder: number): string {
  const parts: string[] = [];
  for (let at = folder; at > 0; at = model.folders.parent[at] ?? -1) parts.unshift(model.folders.name[at] ?? "");
  const root = model.folders.name[0] ?? "";
  return [...(root === "" ? [] : [root]), ...parts].join("/");
}

/** A file's path as it can be shown. */
export function filePath(model: FileMap, file: number): string {
  const folder = folderPath(model, model.files.folder[file] ?? 0);
  const name = model.files.name[file] ?? "";
  return folder === "" ? name : `${folder}/${name}`;
}

/** A file's true path, for links: not what is shown where that had to be escaped. */
export const truePath = (model: FileMap, file: number): string => model.odd.find((one) => one.file === file)?.path ?? filePath(model, file);

/** The file of a path, as shown or true; `undefined` when the map has none. */
export function fileOf(model: FileMap, path: string): number | undefined {
  const odd = model.odd.find((one) => one.path === path);
  if (odd !== undefined) return odd.file;
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (let file = 0; file < model.files.name.length; file++) {
    if (model.files.name[file] === name && filePath(model, file) === path) return file;
  }
  return undefined;
}

/** The folder of a path; the root for one the map does not have. */
export function folderOf(model: FileMap, path: string): number {
  for (let folder = 0; folder < model.folders.name.length; folder++) if (folderPath(model, folder) === path) return folder;
  return 0;
}

/** Folders from the root down to one, itself last. */
export function trail(model: FileMap, folder: number): readonly number[] {
  const out: number[] = [];
  for (let at = folder; at >= 0; at = model.folders.parent[at] ?? -1) out.unshift(at);
  return out;
}

/** Whether a file lies below a folder. */
export function isBelow(model: FileMap, file: number, folder: number): boolean {
  let at = model.files.folder[file] ?? -1;
  while (at > folder) at = model.folders.parent[at] ?? -1;
  return at === folder;
}

import { Buffer } from "node:buffer";
import { lstat } from "node:fs/promises";
import type { Path } from "#base";
import { fullPath } from "../safe-read.ts";

/** Why a path cannot be written at, whatever the tree holds; `undefined` when it can. */
export function badPath(path: Path): string | undefined {
  if (path === "" || path.startsWith("/") || path.includes("\\") || /[\u0000-\u001f\u007f]/.test(path))
    return "it is no path within the tree";
  if (Buffer.byteLength(path) > 4000) return "it is too long";
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return "it leads out of the tree";
  // Names that a file system may take for ".git": other case, trailing dots, the short name, characters it ignores.
  const plain = parts.map((part) =>
    part
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
      .replace(/[. ]+$/, "")
      .toLowerCase(),
  );
  return plain.some((part) => part === ".git" || part === "git~1" || part.startsWith(".git:"))
    ? "git keeps its own files there"
    : undefined;
}

/** Why a path of the work tree cannot be written at: a link or something else than a folder on the way, or no file at its end. */
export async function badPlace(root: string, path: Path): Promise<string | undefined> {
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join("/");
    const stat = await lstat(fullPath(root, part)).catch((error: unknown) => notThere(error));
    if (stat === undefined) return undefined;
    if (stat.isSymbolicLink()) return `${part} is a link`;
    if (count < parts.length && !stat.isDirectory()) return `${part} is no folder`;
    if (count < parts.length && (await isRepository(root, part))) return `${part} is a repository of its own`;
    if (count === parts.length && !stat.isFile()) return `${part} is no file`;
  }
  return undefined;
}

const isRepository = async (root: string, part: Path): Promise<boolean> =>
  (await lstat(fullPath(root, `${part}/.git`)).catch((error: unknown) => notThere(error))) !== undefined;

function notThere(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

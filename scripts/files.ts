import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Every file below a folder of the checkout, as paths from its root with forward slashes, in order; none when the folder is not there. */
export function filesBelow(root: string, folder: string): readonly string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

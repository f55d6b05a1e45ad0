import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "#base";
import { makeFolder } from "#workspace";

/** Written into every copy: by it a folder is known to be ours, and may be written again. */
export const mark = "data/site.json";

/** Where a static copy goes. Only names we made ourselves are ever joined to it. */
export interface SiteFolder {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Bytes written so far. */
  readonly bytes: () => number;
}

/** Opens the folder: new, empty, or an earlier copy. Anything else is left alone. */
export async function openSiteFolder(folder: string): Promise<SiteFolder> {
  await makeFolder(folder);
  const there = await readdir(folder);
  if (there.length > 0 && !(await isOurs(folder))) {
    throw new UserError(`${folder} is not empty, and holds no earlier copy`, { hint: "name a new folder, or empty this one yourself" });
  }
  let bytes = 0;
  const made = new Set<string>();
  return {
    bytes: () => bytes,
    write: async (name, content) => {
      const file = path.join(folder, ...name.split("/"));
      const inside = path.dirname(file);
      if (!made.has(inside)) await makeFolder(inside);
      made.add(inside);
      await writeFile(file, content);
      bytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
    },
  };
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    return (await readdir(path.join(folder, path.dirname(mark)))).includes(path.basename(mark));
  } catch {
    return false; // no such folder: then it is somebody else's
  }
}

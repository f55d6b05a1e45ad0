import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { value } from "#picture";
import type { Stage } from "../stage.ts";
import { exportTables } from "../export-tables.ts";
import { readIdentities } from "./identities.ts";
import { ownWords } from "./own-words.ts";
import { vocabularyOf } from "./name-finder.ts";
import { beginWalk, type PrivacyWalk } from "./proof.ts";

/** Begins the walk over one repository: it looks for everybody whom its history names. */
export async function beginPrivacyWalk(stage: Stage, repository: string): Promise<PrivacyWalk> {
  const [people, picture] = await Promise.all([
    readIdentities(stage.git, stage.at),
    stage.gatherer.picture([...new Set(exportTables.flatMap((table) => table.needs))], {}),
  ]);
  const paths = (value(picture, "tree")?.files ?? []).map((file) => file.path);
  const past = value(picture, "history")?.paths;
  const before = Array.from({ length: past?.count ?? 0 }, (_, index) => past?.path(index) ?? "");
  return beginWalk(people, vocabularyOf([repository, stage.git.branch ?? "", ...paths, ...before, ...(await ownWords(picture))]));
}

/** Shows the walk every byte that is kept of this repository. Files are looked at by name, too. */
export async function lookAtState(stage: Stage, walk: PrivacyWalk): Promise<void> {
  const { folder } = await stage.store();
  if (folder === undefined) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const what = join(entry.parentPath, entry.name);
    walk.look({ kind: "state folder", what, content: entry.name, helpers: false });
    if (entry.isFile()) walk.look({ kind: "state folder", what, content: await readFile(what), helpers: false });
  }
}

import { statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { cacheHome } from "#base";

/** Where a snapshot lies that a person brought in, for all repositories: in the user's cache folder. */
export const ownSnapshotFile = (): string =>
  join(cacheHome({ env: process.env, platform: process.platform, home: homedir() }), "fairlead", "end-of-life.json");

/** Changes when another snapshot is brought in: what was computed with the one before is not taken back. "" without one. */
export function snapshotStamp(): string {
  const file = statSync(ownSnapshotFile(), { throwIfNoEntry: false });
  return file === undefined ? "" : `${file.mtimeMs} ${file.size}`;
}

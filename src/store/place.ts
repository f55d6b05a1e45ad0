import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, mkdir, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { cacheHome } from "#base";
import { makeFolder } from "./make-folder.ts";

/** Where state is kept, and why there. */
export interface Place {
  readonly folder: string | undefined;
  readonly because: string;
}

/**
 * The folder for state: `fairlead` in the git folder, unless that cannot be written, is not ours, or lies behind
 * a link (then what we write, and later trust, would be somewhere else): then a folder of the user's cache.
 */
export async function findPlace(commonDir: string): Promise<Place> {
  const own = join(commonDir, "fairlead");
  const against = await whyNot(commonDir, own);
  if (against === undefined && (await make(own))) return { folder: own, because: "in the git folder" };
  const because = against ?? "the git folder cannot be written";
  const key = createHash("sha256").update(commonDir).digest("hex").slice(0, 32);
  const cached = join(cacheHome({ env: process.env, platform: process.platform, home: homedir() }), "fairlead", key);
  if ((await make(cached)) && (await isOurs(cached))) return { folder: cached, because: `in the user's cache folder: ${because}` };
  return { folder: undefined, because: `in memory only: ${because}, and neither can the user's cache folder` };
}

async function whyNot(commonDir: string, own: string): Promise<string | undefined> {
  if ((await realpath(commonDir).catch(() => "")) !== commonDir) return "the git folder lies behind a link";
  if (!(await isOurs(commonDir))) return "the git folder belongs to another user";
  const entry = await lstat(own).catch(() => undefined);
  if (entry?.isSymbolicLink() === true) return "the state folder in the git folder is a link";
  if (entry !== undefined && !entry.isDirectory()) return "what is called fairlead in the git folder is not a folder";
  if (entry !== undefined && !(await isOurs(own))) return "the state folder in the git folder belongs to another user";
  const writable = await access(entry === undefined ? commonDir : own, constants.W_OK).then(
    () => true,
    () => false,
  );
  return writable ? undefined : "the git folder cannot be written";
}

async function isOurs(folder: string): Promise<boolean> {
  const entry = await lstat(folder).catch(() => undefined);
  if (entry === undefined || !entry.isDirectory()) return false;
  return process.getuid === undefined || entry.uid === process.getuid();
}

async function make(folder: string): Promise<boolean> {
  try {
    await makeFolder(dirname(folder), 0o700);
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}

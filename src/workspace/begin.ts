import { statSync } from "node:fs";
import { printable, UserError } from "#base";
import { type GitRepository, openRepository } from "#git";

/**
 * The first thing asked of a repository: git looks it up while what reads it is still being loaded. Throws `UserError`,
 * saying what to do, when `path` names a file.
 */
export function beginRepository(path: string): Promise<GitRepository> {
  if (isFile(path))
    throw new UserError(`${printable(path)} is no folder`, {
      hint: `Name the folder of a git repository; fairlead why ${printable(path)} asks about a file of this one.`,
    });
  const opened = openRepository(path);
  // Whoever waits for it hears of what is wrong; until then it is nobody's.
  opened.catch(() => undefined);
  return opened;
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    // Not there, or not to be looked at: git says which.
    return false;
  }
}

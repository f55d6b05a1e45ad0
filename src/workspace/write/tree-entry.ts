import type { Buffer } from "node:buffer";
import type { Path } from "#base";
import type { GitRepository } from "#git";

/** A file of a commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly bytes: Buffer;
}

interface Listed {
  readonly mode: string;
  readonly oid: string;
}

/** The file at a path of a commit; `undefined` where there is none. */
export async function entryAt(git: GitRepository, commit: string, path: Path): Promise<TreeEntry | undefined> {
  const found = await listed(git, commit, path);
  const object = found === undefined ? undefined : await git.object(found.oid);
  return found === undefined || object?.bytes === undefined ? undefined : { mode: found.mode, bytes: object.bytes };
}

/** Why a path of a commit cannot be written at: a link or another repository on the way, or no file at its end. */
export async function badEntry(git: GitRepository, commit: string, path: Path): Promise<string | undefined> {
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join("/");
    const found = await listed(git, commit, part);
    if (found === undefined) return undefined;
    if (found.mode === "120000") return `${part} is a link`;
    if (found.mode === "160000") return `${part} is a repository of its own`;
    if (count < parts.length && found.mode !== "040000") return `${part} is no folder`;
    if (count === parts.length && found.mode === "040000") return `${part} is a folder`;
  }
  return undefined;
}

async function listed(git: GitRepository, commit: string, path: Path): Promise<Listed | undefined> {
  const out = await git.run(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", path]);
  const [, mode, oid] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(out.toString("latin1")) ?? [];
  return mode === undefined || oid === undefined ? undefined : { mode, oid };
}

import type { Path, Problem } from "#base";
import type { GitRepository } from "#git";
import { readWorkFile } from "./safe-read.ts";

/** Files at the root by which a repository speaks to us. */
export const ownFiles = { config: "fairlead.yaml", ignoredRevs: ".git-blame-ignore-revs" } as const;

/** Text of a file of the repository; `text` is `undefined` when there is none or it cannot be read. */
export interface OwnFile {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const most = 1_000_000;
const nothing: OwnFile = { text: undefined, problems: [] };

/** From the work tree, links out of it refused. */
export async function fromWorkTree(root: string, path: Path): Promise<OwnFile> {
  const read = await readWorkFile(root, path, most);
  if (read.state === "absent") return nothing;
  if (read.state === "read") return { text: read.bytes.toString("utf8"), problems: [] };
  return { text: undefined, problems: [{ path, message: `not read: ${read.reason}`, hint: "Put a plain file in its place." }] };
}

/** From a commit. */
export async function fromCommit(git: GitRepository, oid: string, path: Path): Promise<OwnFile> {
  const object = await git.object(`${oid}:${path}`);
  if (object?.type !== "blob") return nothing;
  if (object.bytes !== undefined && object.size <= most) return { text: object.bytes.toString("utf8"), problems: [] };
  return { text: undefined, problems: [{ path, message: `not read: it is larger than ${most} bytes`, hint: "Make it smaller." }] };
}

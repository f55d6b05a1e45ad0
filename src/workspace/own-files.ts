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

/** `fairlead.yaml`, and whether it is read as it lies in the work tree although the commit has it otherwise. */
export interface ConfigFile extends OwnFile {
  readonly uncommitted: boolean;
}

/** Configuration is the work tree's where that stands at the commit, else the commit's. */
export async function readConfigFile(git: GitRepository, oid: string): Promise<ConfigFile> {
  const root = oid === git.head ? git.workTree : undefined;
  if (root === undefined) return { ...(await fromCommit(git, oid, ownFiles.config)), uncommitted: false };
  const file = await fromWorkTree(root, ownFiles.config);
  if (file.text === undefined) return { ...file, uncommitted: false };
  return { ...file, uncommitted: (await fromCommit(git, oid, ownFiles.config)).text !== file.text };
}

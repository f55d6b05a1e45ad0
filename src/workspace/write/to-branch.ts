import { Buffer } from "node:buffer";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodePath, type Path, printable, UserError } from "#base";
import { GitError, type GitRepository } from "#git";
import type { FileChange } from "#records";
import { type Branch, branchFor } from "./branch.ts";
import { signing } from "./signing.ts";
import { sameBytes } from "./to-files.ts";
import { badEntry, entryAt } from "./tree-entry.ts";
import type { Conflict, Saved } from "./types.ts";

interface Ask {
  readonly branch: string;
  readonly message: string;
  /** The commit the branch begins at where it is still to be made. */
  readonly from: string;
}

/** Commits changes on a branch by plumbing: work tree, index and what is checked out stay as they are, and no hook runs. */
export async function saveToBranch(git: GitRepository, changes: readonly FileChange[], ask: Ask): Promise<Saved> {
  const branch = await branchFor(git, ask.branch);
  const parent = branch.tip ?? ask.from;
  const conflicts: Conflict[] = [];
  for (const { path, before, after } of changes) {
    const bad = await badEntry(git, parent, path);
    if (bad !== undefined) return refused(path, bad);
    const theirs = (await entryAt(git, parent, path))?.bytes;
    if (!sameBytes(before, theirs)) conflicts.push({ path, before, yours: after, theirs });
  }
  if (conflicts.length > 0) return { state: "stale", conflicts };
  const tree = await treeWith(git, parent, changes);
  const oid = await commit(git, tree, parent, ask.message);
  await moveBranch(git, branch, oid);
  return { state: "saved", paths: changes.map(({ path }) => path), commit: { branch: ask.branch, oid } };
}

const refused = (path: Path, because: string): Saved => ({
  state: "refused",
  problem: { path, message: `not committed: ${printable(because)}`, hint: "Name another place or another branch." },
});

/** The parent's tree with the changed files, made in an index of its own. */
async function treeWith(git: GitRepository, parent: string, changes: readonly FileChange[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fairlead-"));
  const indexFile = join(folder, "index");
  try {
    await git.run(["read-tree", parent], { indexFile });
    const lines: Uint8Array[] = [];
    for (const { path, after } of changes) {
      const mode = (await entryAt(git, parent, path))?.mode ?? "100644";
      const blob = (await git.run(["hash-object", "-w", "-t", "blob", "--stdin"], { input: after })).toString("latin1").trim();
      lines.push(Buffer.from(`${mode} ${blob}\t`), encodePath(path), Buffer.from("\0"));
    }
    await git.run(["update-index", "-z", "--index-info"], { indexFile, input: Buffer.concat(lines) });
    return (await git.run(["write-tree"], { indexFile })).toString("latin1").trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function commit(git: GitRepository, tree: string, parent: string, message: string): Promise<string> {
  const { settings, flag } = await signing(git);
  const input = Buffer.from(message.endsWith("\n") ? message : `${message}\n`);
  try {
    const out = await git.run([...settings, "-c", "i18n.commitEncoding=UTF-8", "commit-tree", "-p", parent, flag, "-F", "-", tree], {
      input,
    });
    return out.toString("latin1").trim();
  } catch (error) {
    if (!(error instanceof GitError) || !/tell me who you are|ident|user\.(?:name|email)/i.test(error.stderr)) throw error;
    throw new UserError("git does not know who commits", { hint: 'Tell it: git config --global user.name "…", and user.email.' });
  }
}

/** Only from where it was: a branch that moved meanwhile is left as it is. */
async function moveBranch(git: GitRepository, { ref, tip }: Branch, oid: string): Promise<void> {
  const before = tip ?? "0".repeat(oid.length);
  try {
    await git.run(["update-ref", "-m", "fairlead: record", ref, oid, before]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(`${printable(ref.slice("refs/heads/".length))} could not be moved; it is as it was`, {
      hint: `Save again. ${printable(error.stderr.trim())}`,
    });
  }
}

import { Buffer } from "node:buffer";
import { byText, decodePath, type Path } from "#base";
import type { GitRepository } from "#git";
import type { NameOnBranches } from "./types.ts";

interface Tip {
  readonly branch: string;
  readonly commit: string;
}

/**
 * Names of the files in these folders on every local and remote-tracking branch, in order of path; with `beyond`, of the
 * branches only that have not come into that commit.
 */
export async function namesOnBranches(git: GitRepository, folders: readonly Path[], beyond?: string): Promise<readonly NameOnBranches[]> {
  const tips = await branchTips(git, beyond);
  const found = new Map<Path, Set<string>>();
  // A question is a line: a folder with a line end in its name cannot be asked for.
  for (const folder of folders.filter((each) => !each.includes("\n"))) {
    for (const [tree, branches] of await treesOf(git, tips, folder)) {
      for (const path of await pathsOf(git, tree, folder)) {
        const known = found.get(path) ?? new Set();
        for (const branch of branches) known.add(branch);
        found.set(path, known);
      }
    }
  }
  return [...found].map(([path, branches]) => ({ path, branches: [...branches].sort(byText) })).sort((a, b) => byText(a.path, b.path));
}

async function branchTips(git: GitRepository, beyond: string | undefined): Promise<readonly Tip[]> {
  const out = await git.run([
    "for-each-ref",
    ...(beyond === undefined ? [] : [`--no-merged=${beyond}`]),
    "--format=%(objectname) %(symref) %(refname)",
    "refs/heads",
    "refs/remotes",
  ]);
  return out
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, commit, symbolic, ref] = /^([0-9a-f]+) (\S*) refs\/(?:heads|remotes)\/(.+)$/.exec(line) ?? [];
      return commit === undefined || ref === undefined || symbolic !== "" ? [] : [{ branch: ref, commit }];
    });
}

/** The folder's trees, each with the branches that hold it: most branches hold the same one. */
async function treesOf(git: GitRepository, tips: readonly Tip[], folder: Path): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = tips.map(({ commit }) => (folder === "" ? `${commit}^{tree}` : `${commit}:${folder}`));
  const out = await git.run(["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: Buffer.from(names.map((name) => `${name}\n`).join("")),
  });
  const trees = new Map<string, string[]>();
  out
    .toString("latin1")
    .split("\n")
    .forEach((line, at) => {
      const [, tree] = /^tree ([0-9a-f]+)$/.exec(line) ?? [];
      const branch = tips[at]?.branch;
      if (tree === undefined || branch === undefined) return;
      trees.set(tree, [...(trees.get(tree) ?? []), branch]);
    });
  return trees;
}

async function pathsOf(git: GitRepository, tree: string, folder: Path): Promise<readonly Path[]> {
  const out = await git.run(["ls-tree", "-r", "-z", "--name-only", tree]);
  const names = decodePath(out)
    .split("\0")
    .filter((name) => name !== "");
  return folder === "" ? names : names.map((name) => `${folder}/${name}`);
}

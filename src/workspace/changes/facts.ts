import { csrRow, type Part, type Path, showCount } from "#base";
import { resolveImports, type Tree, treeWith } from "#code";
import { type Picture, value } from "#picture";
import type { ChangeFacts, ImportEdge } from "#views";
import type { ChangeSet } from "../types.ts";

/** More changed files than this are no change to be read, and their contents are left alone. */
const most = 2000;

/** What a change is beyond its paths: imports of the changed files, before and now. */
export const changeFacts = async (change: ChangeSet, picture: Picture): Promise<ChangeFacts> => ({
  against: change.against,
  gaps: change.gaps,
  imports: await importsOf(change, value(picture, "tree")),
});

async function importsOf(change: ChangeSet, tree: Tree | undefined): Promise<ChangeFacts["imports"]> {
  if (tree === undefined) return missing("the files could not be read", "fairlead doctor says why.");
  if (change.paths.length > most)
    return missing(`more than ${showCount(most)} files changed`, "Name a nearer base: fairlead why --diff <base>.");
  const [before, after] = await Promise.all([change.before(), change.after()]);
  const edges = (contents: ReadonlyMap<Path, Buffer | undefined>): readonly ImportEdge[] =>
    edgesFrom(treeWith(tree, contents), change.paths);
  const count = change.paths.length;
  return {
    state: "ready",
    value: { before: edges(before), after: edges(after) },
    coverage: { read: count, of: count, unit: "changed files" },
  };
}

const missing = (reason: string, hint: string): Part<never> => ({ state: "unavailable", reason, hint });

function edgesFrom(tree: Tree, paths: readonly Path[]): readonly ImportEdge[] {
  const { edges } = resolveImports(tree);
  return paths.flatMap((from) => {
    const file = tree.indexOf(from);
    return file < 0 ? [] : [...csrRow(edges, file)].map((target) => ({ from, to: tree.files[target]?.path ?? "" }));
  });
}

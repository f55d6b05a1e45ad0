import { isReadableGlob, type Path, printable } from "#base";
import { coverOf, value } from "#picture";
import { type Edit, setField, setInSidecar } from "#records";
import type { Workspace } from "../types.ts";

/**
 * What a record is to govern, as an edit. The record's own file stays as it is: it is written to the sidecar, unless the
 * record already has a place for it in its front matter, which would win.
 */
export async function bindingEdit(workspace: Pick<Workspace, "recordFiles">, record: Path, globs: readonly string[]): Promise<Edit> {
  const outside = globs.find(isOutside);
  if (outside !== undefined) {
    const hint = "Write it from the top of the repository, with no slash before it: 'src/payments/**'.";
    return { state: "refused", problem: { path: record, message: `"${printable(outside)}" is no glob within the repository`, hint } };
  }
  const files = await workspace.recordFiles();
  const own = files.set.all.find((each) => each.path === record)?.fields["applies-to"]?.source.kind === "front matter";
  return own ? setField(files, { record, key: "applies-to", value: globs }) : setInSidecar(files, record, { "applies-to": globs });
}

/** Whether a glob can match no path of the repository. */
const isOutside = (glob: string): boolean =>
  glob.trim() === "" || glob.startsWith("/") || glob.split("/").includes("..") || !isReadableGlob(glob);

/** The globs that match no file of the tree; none where the tree cannot be told. */
export async function unmatchedGlobs(workspace: Pick<Workspace, "gather">, globs: readonly string[]): Promise<readonly string[]> {
  const files = value(await workspace.gather(["tree"]), "tree")?.files;
  return files === undefined ? [] : globs.filter((glob) => !files.map(({ path }) => path).some(coverOf([glob])));
}

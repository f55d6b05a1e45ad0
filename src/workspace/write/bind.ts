import type { Path } from "#base";
import { type Edit, setField, setInSidecar } from "#records";
import type { Workspace } from "../types.ts";

/**
 * What a record is to govern, as an edit. The record's own file stays as it is: it is written to the sidecar, unless the
 * record already has a place for it in its front matter, which would win.
 */
export async function bindingEdit(workspace: Pick<Workspace, "recordFiles">, record: Path, globs: readonly string[]): Promise<Edit> {
  const files = await workspace.recordFiles();
  const own = files.set.all.find((each) => each.path === record)?.fields["applies-to"]?.source.kind === "front matter";
  return own ? setField(files, { record, key: "applies-to", value: globs }) : setInSidecar(files, record, { "applies-to": globs });
}

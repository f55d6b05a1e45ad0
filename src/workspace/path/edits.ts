import type { Edit, FileChange, RecordFiles } from "#records";

/** Edits one after the other, each on what the one before made of the files; as one edit from what is there now. */
export async function inTurn(files: RecordFiles, steps: readonly ((files: RecordFiles) => Promise<Edit>)[]): Promise<Edit> {
  const changed = new Map<string, FileChange>();
  const overlaid: RecordFiles = { ...files, bytesOf: async (path) => changed.get(path)?.after ?? files.bytesOf(path) };
  for (const step of steps) {
    const edit = await step(overlaid);
    if (edit.state === "refused") return edit;
    for (const { path, before, after } of edit.changes) {
      const first = changed.get(path);
      changed.set(path, { path, before: first === undefined ? before : first.before, after });
    }
  }
  return { state: "done", changes: [...changed.values()] };
}

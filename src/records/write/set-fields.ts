import type { Path } from "#base";
import type { Edit, FileChange, Value } from "../types.ts";
import type { RecordFiles } from "./files.ts";
import { setField } from "./set-field.ts";

/** Sets several fields of a record: all of them, or none. A field that already says so changes nothing. */
export async function setFields(files: RecordFiles, record: Path, values: Readonly<Record<string, Value | undefined>>): Promise<Edit> {
  const made = new Map<Path, FileChange>();
  const seen: RecordFiles = { ...files, bytesOf: async (path) => made.get(path)?.after ?? files.bytesOf(path) };
  for (const [key, value] of Object.entries(values)) {
    const edit = await setField(seen, { record, key, value });
    if (edit.state === "refused") return edit;
    for (const { path, before, after } of edit.changes) {
      const first = made.get(path);
      made.set(path, { path, before: first === undefined ? before : first.before, after });
    }
  }
  return { state: "done", changes: [...made.values()] };
}

import { decodePath, encodePath, nameOf, type Path } from "#base";
import type { Edit, FileChange, Value } from "../types.ts";
import { editYaml } from "./edit-yaml.ts";
import type { RecordFiles } from "./files.ts";
import { refuse } from "./refuse.ts";
import { sidecarOf } from "./sidecar-path.ts";

const head = `# What is said of decisions whose own files are left as they are: by path, the fields of fairlead schema decision.\n`;

/** A new sidecar's first lines: editors complete its fields where `fairlead schema sidecar` was kept beside it. */
async function headOf(files: RecordFiles): Promise<string> {
  const schema = sidecarOf(files.set.folder).replace(/yaml$/, "schema.json");
  return (await files.bytesOf(schema)) === undefined ? head : `# yaml-language-server: $schema=${nameOf(schema)}\n${head}`;
}

/** Sets fields of a record in the sidecar; `undefined` takes one out. */
export async function editSidecar(files: RecordFiles, record: Path, values: Readonly<Record<string, Value | undefined>>): Promise<Edit> {
  const path = sidecarOf(files.set.folder);
  const before = await files.bytesOf(path);
  let text = before === undefined ? await headOf(files) : decodePath(before);
  for (const [key, value] of Object.entries(values)) {
    const edited = editYaml(text, [record, key], value);
    if (edited.state === "refused") return refuse(path, `${key} of ${record} is not changed: ${edited.because}`);
    text = edited.text;
  }
  const change: FileChange = { path, before, after: encodePath(text) };
  return { state: "done", changes: Object.keys(values).length === 0 ? [] : [change] };
}

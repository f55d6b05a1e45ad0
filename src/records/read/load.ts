import type { Kind, RecordFile } from "../types.ts";
import { needsSchema } from "./check.ts";
import { flatYaml } from "./flat-yaml.ts";
import { matterOf, mostMatter } from "./matter.ts";
import type { Readers } from "./record.ts";
import { sourceText } from "./source-text.ts";

/** Loads what these files need to be read: the reader of YAML, the schemas, or neither. */
export async function readersFor(
  files: readonly RecordFile[],
  kindOf: (file: RecordFile) => Kind | undefined,
  sidecar: RecordFile | undefined,
): Promise<Readers> {
  let yaml = sidecar !== undefined;
  let schema = sidecar !== undefined;
  for (const file of files) {
    if (yaml && schema) break;
    const needs = needsOf(file, kindOf(file));
    yaml ||= needs.yaml;
    schema ||= needs.schema;
  }
  return {
    yaml: yaml ? (await import("./yaml.ts")).readYaml : () => ({ entries: [] }),
    z: schema ? await import("zod") : undefined,
  };
}

function needsOf(file: RecordFile, kind: Kind | undefined): { readonly yaml: boolean; readonly schema: boolean } {
  if (kind === undefined) return { yaml: false, schema: false };
  const matter = matterOf(sourceText(file.bytes.subarray(0, 2 * mostMatter)).text);
  if (matter === undefined || matter.toml) return { yaml: false, schema: kind.logged !== true };
  const flat = matter.text.length > mostMatter ? [] : flatYaml(matter.text, 1);
  return { yaml: flat === undefined, schema: flat === undefined || needsSchema(kind, flat) };
}

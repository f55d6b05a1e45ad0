import type { Path, Problem } from "#base";
import type { RecordFile, Value } from "../types.ts";
import { isMapping } from "../value.ts";
import type { Entry } from "./entry.ts";
import type { ReadYaml } from "./matter.ts";
import { sourceText } from "./source-text.ts";
import type { Beside } from "./take-apart.ts";

export interface Sidecar {
  readonly of: (path: Path) => Beside;
  readonly problems: readonly Problem[];
}

const mostSidecar = 2_000_000;

/** Fields of decisions whose own files are left as they are, by path. */
export function readSidecar(file: RecordFile | undefined, records: ReadonlySet<Path>, yaml: ReadYaml): Sidecar {
  if (file === undefined) return { of: () => ({ path: "", entries: [] }), problems: [] };
  const none = { path: file.path, entries: [] };
  const fault = (line: number, message: string, hint: string): Sidecar => ({
    of: () => none,
    problems: [{ path: file.path, line, message, hint }],
  });
  if (file.bytes.length > mostSidecar)
    return fault(1, `it is larger than ${mostSidecar} bytes`, "None of it is read. Move fields into the records.");
  const read = yaml(sourceText(file.bytes).text, 1);
  if ("error" in read) return fault(read.line, `it is no YAML: ${read.error}`, "None of it is read until the YAML is mended.");
  const byPath = new Map(read.entries.map((entry) => [entry.key, entriesOf(entry)]));
  const problems = read.entries.flatMap((entry): readonly Problem[] => {
    if (!isMapping(entry.value))
      return [
        { path: file.path, line: entry.line, message: `"${entry.key}" holds no fields`, hint: "Write fields below the path of a record." },
      ];
    return records.has(entry.key)
      ? []
      : [
          {
            path: file.path,
            line: entry.line,
            message: `there is no record at "${entry.key}"`,
            hint: "Write the path from the root of the repository.",
          },
        ];
  });
  return { of: (path) => ({ path: file.path, entries: byPath.get(path) ?? [] }), problems };
}

function entriesOf({ value, raw, line }: Entry): readonly Entry[] {
  if (!isMapping(value)) return [];
  const rows = raw.split(/\r\n|\n|\r/);
  return Object.entries(value).map(([key, each]): Entry => {
    const at = rows.findIndex((row) => row.trimStart().startsWith(`${key}:`));
    return { key, value: each, raw: shown(each), line: line + 1 + Math.max(0, at) };
  });
}

const shown = (value: Value): string => (typeof value === "string" ? value : JSON.stringify(value));

import { extensionOf, type Seconds } from "#base";
import { memo, memoKey } from "../memo.ts";
import type { Picture, TechnologyEvent } from "../types.ts";
import { value } from "../value.ts";

/** Extensions by which the use of a language shows, whatever a manifest says of it. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  "Node.js": [".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".vue", ".coffee"],
  TypeScript: [".ts", ".tsx"],
  Python: [".py"],
  Ruby: [".rb"],
  Java: [".java"],
  Go: [".go"],
  Rust: [".rs"],
  PHP: [".php"],
  ".NET": [".cs", ".fs", ".vb"],
  Kotlin: [".kt", ".kts"],
  Scala: [".scala"],
  Elixir: [".ex", ".exs"],
  Erlang: [".erl"],
};

const key = memoKey<ReadonlyMap<string, Seconds>>("first file of each extension");

/** Whether files of the language were there long before a manifest spoke of it: then it did not enter with the manifest. */
export function inUseBefore(picture: Picture, event: TechnologyEvent, margin: Seconds): boolean {
  const own = extensions[event.name];
  if (own === undefined) return false;
  const first = memo(picture, key, () => firstFiles(picture));
  return own.some((extension) => (first.get(extension) ?? Infinity) < event.time - margin);
}

function firstFiles(picture: Picture): ReadonlyMap<string, Seconds> {
  const history = value(picture, "history");
  const first = new Map<string, Seconds>();
  if (history === undefined) return first;
  const wanted = new Set(Object.values(extensions).flat());
  const ofPath = Array.from({ length: history.paths.count }, (_, path) => extensionOf(history.paths.path(path)));
  for (let commit = 0; commit < history.commits.count; commit++) {
    const time = history.commits.time[commit] ?? 0;
    for (let row = history.rows.start[commit] ?? 0; row < (history.rows.start[commit + 1] ?? 0); row++) {
      const extension = ofPath[history.rows.path[row] ?? -1] ?? "";
      if (wanted.has(extension) && time < (first.get(extension) ?? Infinity)) first.set(extension, time);
    }
  }
  return first;
}

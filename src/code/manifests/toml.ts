/** One `key = value` line of a TOML text, with the section it stands in. */
export interface Setting {
  readonly section: string;
  readonly key: string;
  /** As written; of a list over several lines all of it. */
  readonly value: string;
}

/**
 * The settings of a TOML text, as far as manifests need them: sections, plain keys, strings, lists of strings.
 * Walks the lines once.
 */
export function* tomlSettings(text: string): Generator<Setting> {
  let section = "";
  let open: { key: string; value: string } | undefined;
  for (const line of text.split("\n")) {
    if (open !== undefined) {
      open.value += line;
      if (!line.includes("]")) continue;
      yield { section, ...open };
      open = undefined;
      continue;
    }
    const header = /^\s*\[{1,2}([^\]]{1,200})\]/.exec(line)?.[1];
    if (header !== undefined) section = header.replaceAll(/["'\s]/g, "");
    const [, key, value = ""] = /^\s*["']?([\w.-]{1,100})["']?\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (value.startsWith("[") && !value.includes("]")) open = { key, value };
    else yield { section, key, value };
  }
}

/** The strings in a value. */
export const stringsIn = (value: string): readonly string[] =>
  [...value.replace(/#[^"'\n]*$/gm, "").matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map((hit) => hit[1] ?? hit[2] ?? "");

import { folderOf, gitPattern, type Matcher, type Path } from "#base";
import type { RoleClues } from "./role-of.ts";

type Declared = NonNullable<RoleClues["declared"]>;
type Key = "generated" | "vendored" | "documentation";

/** One setting of one line of a `.gitattributes`. */
interface Setting {
  readonly folder: Path;
  readonly matches: Matcher;
  readonly key: Key;
  /** `undefined` takes an earlier line back. */
  readonly value: boolean | undefined;
}

const keys: Readonly<Record<string, Key>> = {
  "linguist-generated": "generated",
  "linguist-vendored": "vendored",
  "linguist-documentation": "documentation",
};

/** What the `.gitattributes` of a tree declare of a path: deeper files win, then later lines. */
export function attributeReader(files: readonly { readonly path: Path; readonly lines: readonly string[] }[]): (path: Path) => Declared {
  const shallowFirst = files.toSorted((a, b) => a.path.split("/").length - b.path.split("/").length);
  const settings = shallowFirst.flatMap((file) => settingsOf(folderOf(file.path), file.lines));
  if (settings.length === 0) return () => ({});
  return (path) => {
    const declared: { -readonly [K in Key]?: boolean } = {};
    for (const { folder, matches, key, value } of settings) {
      if (!inFolder(path, folder) || !matches(relative(path, folder))) continue;
      if (value === undefined) delete declared[key];
      else declared[key] = value;
    }
    return declared;
  };
}

const inFolder = (path: Path, folder: Path): boolean => folder === "" || path.startsWith(`${folder}/`);
const relative = (path: Path, folder: Path): Path => (folder === "" ? path : path.slice(folder.length + 1));

function settingsOf(folder: Path, lines: readonly string[]): readonly Setting[] {
  return lines.flatMap((line) => {
    const [pattern = "", ...words] = line.trim().split(/\s+/);
    if (pattern === "" || pattern.startsWith("#") || !line.includes("linguist-")) return [];
    const matches = gitPattern(pattern, "attributes");
    return words.flatMap((word) => settingOf(word).map(({ key, value }) => ({ folder, matches, key, value })));
  });
}

/** `linguist-generated`, `-linguist-generated`, `!linguist-generated`, `linguist-generated=false`. */
function settingOf(word: string): readonly { key: Key; value: boolean | undefined }[] {
  const [name = "", given] = word.split("=", 2);
  const key = keys[name.replace(/^[-!]/, "")];
  if (key === undefined) return [];
  if (name.startsWith("!")) return [{ key, value: undefined }];
  return [{ key, value: !name.startsWith("-") && !/^(?:false|unset|0)$/i.test(given ?? "") }];
}

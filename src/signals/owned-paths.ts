import type { Path } from "#base";
import { type OwnersHost, ownersPattern } from "#code";
import { memo, memoKey, type Picture, value } from "#picture";

/** Every path and folder of the tree, and every name in them: most lines of CODEOWNERS are one of these. */
interface Places {
  readonly paths: readonly Path[];
  readonly whole: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const key = memoKey<Places>("signals: places of the tree");

const places = (picture: Picture): Places =>
  memo(picture, key, () => {
    const paths = (value(picture, "tree")?.files ?? []).map((file) => file.path);
    const whole = new Set<string>(paths);
    const names = new Set<string>();
    for (const path of paths) addFolders(path, whole, names);
    return { paths, whole, names };
  });

function addFolders(path: Path, whole: Set<string>, names: Set<string>): void {
  for (let end = path.lastIndexOf("/"); end > 0 && !whole.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1))
    whole.add(path.slice(0, end));
  for (const name of path.split("/")) names.add(name);
}

/** Whether a pattern of CODEOWNERS matches any file. GitHub's plain paths and names are looked up; the rest walks the tree. */
export function ownsAnything(picture: Picture, pattern: string, host: OwnersHost): boolean {
  const { paths, whole, names } = places(picture);
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (bare === "") return false;
  if (host === "gitlab" || /[*?[\]{}\\!]/.test(bare)) return paths.some(ownersPattern(pattern, host));
  return pattern.startsWith("/") || bare.includes("/") ? whole.has(bare) : names.has(bare);
}

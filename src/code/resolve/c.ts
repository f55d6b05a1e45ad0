import { folderOf, nameOf, type Path } from "#base";
import type { Tree } from "../types.ts";
import { endsWithPath, filesByName, joinPath, nearest } from "./paths.ts";
import type { Resolver } from "./resolver.ts";

const languages = ["C", "C++", "Objective-C", "Objective-C++", "Cuda"] as const;

/** Headers that a system has: a file of this name in the tree stands in for it on some other system. */
const system =
  /^<(?:std[a-z]+|string|strings|assert|ctype|errno|fcntl|fenv|float|inttypes|iso646|limits|locale|math|setjmp|signal|time|unistd|wchar|wctype|poll|regex|search|sys\/\w+|netinet\/\w+|arpa\/\w+|net\/\w+|windows|winsock2?|ws2tcpip|pthread|dirent|pwd|grp|utime|termios|zlib|getopt|libgen|iconv|libintl|syslog)\.h>$/;

/**
 * From the folder of the file that includes; else, as include folders are not known without a build, the file whose
 * path ends so and lies nearest. A header of the system is left out.
 */
export const c: Resolver = {
  languages,
  open: (tree) => {
    const byName = filesByName(
      tree,
      (language, path) => languages.some((known) => known === language) || /\.(?:h|inc|def|x|tbl|td)$/.test(path),
    );
    // Files of a folder include the same headers: each is looked for once.
    const known = new Map<Path, Map<string, readonly number[]>>();
    return (file, word) => {
      const folder = folderOf(tree.files[file]?.path ?? "");
      const found = known.get(folder) ?? new Map<string, readonly number[]>();
      known.set(folder, found);
      const target = found.get(word) ?? includeOf(tree, byName, folder, word);
      found.set(word, target);
      return target.filter((one) => one !== file);
    };
  },
};

function includeOf(tree: Tree, byName: ReadonlyMap<string, readonly number[]>, folder: Path, word: string): readonly number[] {
  if (system.test(word)) return [];
  const path = word.replace(/^<|>$/g, "");
  if (!word.startsWith("<")) {
    const beside = joinPath(folder, path);
    const index = beside === undefined ? -1 : tree.indexOf(beside);
    if (index >= 0) return [index];
  }
  const plain = path.replace(/^(?:\.{1,2}\/)+/, "");
  return nearest(
    tree,
    `${folder}/`,
    (byName.get(nameOf(plain)) ?? []).filter((file) => endsWithPath(tree.files[file]?.path ?? "", plain)),
  );
}

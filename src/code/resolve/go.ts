import { folderOf, nameOf, type Path } from "#base";
import { valuesOf } from "../manifests/packages.ts";
import type { Tree } from "../types.ts";
import { filesByName } from "./paths.ts";
import type { Resolver } from "./resolver.ts";

/** By the module paths of `go.mod`: an import names a package, which is every Go file of its folder that is no test. */
export const go: Resolver = {
  languages: ["Go"],
  open: (tree) => {
    const modules = modulesOf(tree);
    const byFolder = filesByName(tree, (language, path) => language === "Go" && !path.endsWith("_test.go"), folderOf);
    return (file, word) => {
      const folder = folderIn(modules, word);
      return folder === undefined ? [] : (byFolder.get(folder) ?? []).filter((target) => target !== file);
    };
  },
};

interface Module {
  readonly name: string;
  readonly folder: Path;
}

/** Longest names first: a module within a module is the nearer one. */
function modulesOf(tree: Tree): readonly Module[] {
  return tree.files
    .flatMap((file, index) =>
      nameOf(file.path) === "go.mod"
        ? valuesOf(tree.declared?.(index) ?? [], "name").map((name) => ({ name, folder: folderOf(file.path) }))
        : [],
    )
    .toSorted((a, b) => b.name.length - a.name.length);
}

function folderIn(modules: readonly Module[], word: string): Path | undefined {
  const module = modules.find(({ name }) => word === name || word.startsWith(`${name}/`));
  if (module === undefined) return undefined;
  const rest = word.slice(module.name.length + 1);
  return [module.folder, rest].filter((part) => part !== "").join("/");
}

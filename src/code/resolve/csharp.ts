import type { Tree } from "../types.ts";
import { valuesOf } from "../manifests/packages.ts";
import type { Resolver } from "./resolver.ts";

/** A namespace that so many files add to says little about any of them. */
const mostFiles = 200;

/** Approximate: a `using` names a namespace, and leads to every file that adds to just this namespace. */
export const csharp: Resolver = {
  languages: ["C#"],
  open: (tree) => {
    const byNamespace = namespaces(tree);
    return (file, word) => {
      const files = byNamespace.get(word) ?? [];
      return files.length > mostFiles ? [] : files.filter((target) => target !== file);
    };
  },
};

function namespaces(tree: Tree): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  tree.files.forEach((file, at) => {
    if (file.language !== "C#" || file.role === "test") return;
    for (const name of valuesOf(tree.declared?.(at) ?? [], "namespace")) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [at]);
      else known.push(at);
    }
  });
  return index;
}

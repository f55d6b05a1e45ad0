import { c } from "./resolve/c.ts";
import { csharp } from "./resolve/csharp.ts";
import { ecmascript } from "./resolve/ecmascript.ts";
import { go } from "./resolve/go.ts";
import { jvm } from "./resolve/jvm.ts";
import { python } from "./resolve/python.ts";
import { resolveWith, wordsWith } from "./resolve/resolve-imports.ts";
import type { Resolver } from "./resolve/resolver.ts";
import { rust } from "./resolve/rust.ts";
import type { ImportGraph, Tree } from "./types.ts";

/** How imports lead to files, a value for each family of languages. */
export const resolvers: readonly Resolver[] = [ecmascript, python, go, jvm, csharp, rust, c];

/**
 * Which file of the tree imports which. What leads out of the tree (a library, the system) is left out; languages that
 * are not read are named, so that an absent edge is never taken for independence.
 */
export const resolveImports = (tree: Tree): ImportGraph => resolveWith(resolvers, tree);

/** Says which words of a file lead to another file of the tree; both are indexes into `Tree.files`. */
export const importWords = (tree: Tree): ((from: number, to: number) => readonly string[]) => wordsWith(resolvers, tree);

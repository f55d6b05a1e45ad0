import { byText, type Path } from "#base";
import type { Measure } from "../measure.ts";
import type { CodeFile, Tree } from "../types.ts";
import { assemble } from "./assemble.ts";
import { wordsAt } from "./columns.ts";
import { filesOf, withRole } from "./stored-file.ts";
import { measureBlob } from "./measure-blob.ts";

/** Content of a file that is not what the tree has; `undefined` where it is not there. */
export type Changed = ReadonlyMap<Path, Buffer | undefined>;

/** A file and what it declares (a manifest). */
interface Held {
  readonly file: CodeFile;
  readonly declared: () => readonly string[];
}

/** The tree with these files in place of its own: a change that is not committed, or what stood there before. */
export function measuredTreeWith(tree: Tree, measures: readonly Measure[], changed: Changed): Tree {
  const kept = tree.files.flatMap((file, index): Held[] =>
    changed.has(file.path) ? [] : [{ file, declared: () => tree.declared?.(index) ?? [] }],
  );
  const held = [...kept, ...measuredFiles(tree, measures, changed)].toSorted((a, b) => byText(a.file.path, b.file.path));
  const places = new Map(held.map(({ file }, index) => [file.path, index]));
  return {
    ...tree,
    files: held.map(({ file }) => file),
    indexOf: (path) => places.get(path) ?? -1,
    declared: (index) => held[index]?.declared() ?? [],
  };
}

function measuredFiles(tree: Tree, measures: readonly Measure[], changed: Changed): readonly Held[] {
  const entries = [...changed].flatMap(([path, bytes]) =>
    bytes === undefined ? [] : [{ path, oid: "", mode: "100644", blob: measureBlob(bytes, path, measures) }],
  );
  const columns = assemble(entries, measures);
  return filesOf(columns).map((file, index) => {
    // What a file is for, the whole tree says (.gitattributes, its neighbours); a new one is judged by its name.
    const before = tree.files[tree.indexOf(file.path)];
    return { file: withRole(file, before?.role ?? file.role), declared: () => wordsAt(columns.declarations, index) };
  });
}

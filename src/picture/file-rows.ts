import type { CodeFile, Tree } from "#code";
import type { History } from "#history";
import { treeFileOf } from "./files.ts";
import { pathsInScope } from "./selection.ts";
import type { Picture, Scope } from "./types.ts";
import { value } from "./value.ts";

/** A file of the tree that history knows, as an analysis lists it. */
export interface ListedFile {
  readonly file: CodeFile;
  /** Index into `Paths` of history. */
  readonly historyPath: number;
  /** Id of its area; `null` for none. */
  readonly area: string | null;
}

/** Files of the tree within the scope that the test lets through, in order of `Paths`. */
export function listFiles(
  picture: Picture,
  history: History,
  tree: Tree,
  scope: Scope,
  test: (file: CodeFile) => boolean,
): readonly ListedFile[] {
  const areas = value(picture, "areas");
  const inScope = pathsInScope(picture, history, scope);
  const listed: ListedFile[] = [];
  treeFileOf(picture, history, tree).forEach((index, historyPath) => {
    const file = tree.files[index];
    if (file === undefined || inScope?.[historyPath] === 0 || !test(file)) return;
    listed.push({ file, historyPath, area: areas?.list[areas.ofFile[index] ?? -1]?.id ?? null });
  });
  return listed;
}

/** Files people write and others must understand: source and tests. */
export const isCode = (file: CodeFile): boolean => file.role === "source" || file.role === "test";

/** Files that people write at all: neither generated, vendored, locked, binary, linked. */
export const isWritten = (file: CodeFile): boolean =>
  isCode(file) || file.role === "docs" || file.role === "infrastructure" || file.role === "data" || file.role === "other";

import { csrRow } from "#base";
import { filesCovered } from "./covered.ts";
import { isProduction } from "./files.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

/** Production files outside that import a production file inside (indexes into `Tree.files`), in order; `undefined` where imports were not read. */
export const importersOf = (picture: Picture, globs: readonly string[]): readonly number[] | undefined => crossing(picture, globs, "in");

/** Production files outside that a production file inside imports, in order; `undefined` where imports were not read. */
export const importedBy = (picture: Picture, globs: readonly string[]): readonly number[] | undefined => crossing(picture, globs, "out");

function crossing(picture: Picture, globs: readonly string[], way: "in" | "out"): readonly number[] | undefined {
  const imports = value(picture, "imports");
  const tree = value(picture, "tree");
  if (imports === undefined || tree === undefined) return undefined;
  const inside = new Uint8Array(tree.files.length);
  for (const file of filesCovered(picture, globs)) inside[file] = 1;
  const found = new Set<number>();
  for (let from = 0; from < tree.files.length; from++) {
    if (!isProduction(tree.files[from]) || inside[from] === (way === "in" ? 1 : 0)) continue;
    for (const to of csrRow(imports.edges, from)) {
      if (!isProduction(tree.files[to]) || inside[to] === inside[from]) continue;
      found.add(way === "in" ? from : to);
    }
  }
  return [...found].sort((a, b) => a - b);
}

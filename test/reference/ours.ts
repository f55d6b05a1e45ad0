import { byText } from "#base";
import { analyses, type Cell, type PartName, type Picture, wholeTree, windowNamed } from "#picture";
import type { Workspace } from "#workspace";
import { type CodeMaatAnalysis, gitQuoted } from "./independent.ts";

/** The parts that the reference runs need. */
export async function referencePicture(workspace: Workspace): Promise<Picture> {
  const needs = analyses.flatMap((analysis): readonly PartName[] => analysis.reference?.needs ?? []);
  return workspace.gather([...new Set(needs)]);
}

/** Rows of `fairlead analyse <id> --reference` over all history. */
export function referenceTable(picture: Picture, id: string): readonly (readonly Cell[])[] {
  const analysis = analyses.find((one) => one.id === id);
  const window = windowNamed("all", picture.repository.at.time);
  if (analysis === undefined || window === undefined) throw new RangeError(id);
  return analysis.run(picture, wholeTree(window, true)).rows;
}

/** The same as lines: cells with tabs between, paths quoted as git quotes them, and two of them in order of that. */
export const ourRows = (picture: Picture, id: CodeMaatAnalysis): readonly string[] =>
  referenceTable(picture, id).map((row) => {
    const names = row
      .filter((cell) => typeof cell === "string")
      .map(gitQuoted)
      .sort(byText);
    return [...names, ...row.filter((cell) => typeof cell === "number")].join("\t");
  });

/** What stands in one list only, up to a few of each. */
export interface Difference {
  readonly same: number;
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
}

/** Compares rows whatever their order. */
export function compareRows(ours: readonly string[], theirs: readonly string[]): Difference {
  const left = new Set(ours);
  const right = new Set(theirs);
  return {
    same: ours.filter((row) => right.has(row)).length,
    onlyOurs: ours.filter((row) => !right.has(row)),
    onlyTheirs: theirs.filter((row) => !left.has(row)),
  };
}

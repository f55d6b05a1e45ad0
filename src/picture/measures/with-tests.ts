import { counted, csrRow } from "#base";
import type { History } from "#history";
import { commitsCovered, filesCovered, landedOf } from "../covered.ts";
import { type Measure, overHistory, shareOf, untold } from "../measure.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";

export const withTestsMeasure: Measure = {
  id: "with-tests",
  title: "Changes with tests",
  unit: { one: "%", many: "%" },
  definition:
    "Of the changes that landed in its source files, those that touched a test file too, wherever it lies. Told of 20 changes or more.",
  window: "1 year",
  past: true,
  needs: ["history", "tree"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const tree = value(picture, "tree");
      if (tree === undefined) return untold("the files were not read");
      const source = [...filesCovered(picture, over.globs)].flatMap((file) =>
        tree.files[file]?.role === "source" ? [tree.files[file].path] : [],
      );
      if (source.length === 0) return untold("no source file lies in it");
      const paths = new Set(source.map((path) => history.paths.indexOf(path)));
      const all = landedOf(history, commitsCovered(picture, history, over.globs), over.window);
      const landed = all.filter((one) => touchesAny(history, one, paths));
      const tests = testPaths(picture, history);
      const tested = landed.filter((one) => touchesAny(history, one, tests)).length;
      return shareOf(tested, landed.length, (count) => counted(count, "landed change"));
    }),
};

function testPaths(picture: Picture, history: History): ReadonlySet<number> {
  const files = value(picture, "tree")?.files ?? [];
  return new Set(files.flatMap(({ role, path }) => (role === "test" ? [history.paths.indexOf(path)] : [])));
}

function touchesAny({ landed, rows }: History, change: number, paths: ReadonlySet<number>): boolean {
  return csrRow(landed.commits, change).some((commit) => {
    const end = rows.start[commit + 1] ?? 0;
    for (let row = rows.start[commit] ?? 0; row < end; row++) if (paths.has(rows.file[row] ?? -1)) return true;
    return false;
  });
}

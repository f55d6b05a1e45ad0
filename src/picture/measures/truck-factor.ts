import { counted, csrRow } from "#base";
import { authorsByFile } from "../authorship.ts";
import { filesCovered } from "../covered.ts";
import { isNow, type Measure, onlyNow, overHistory, told, untold } from "../measure.ts";
import { takeAway } from "../truck-factor.ts";
import { value } from "../value.ts";

export const truckFactorMeasure: Measure = {
  id: "truck-factor",
  title: "Truck factor",
  unit: { one: "person", many: "people" },
  definition: "People who would have to be away before over half of its source and test files have no author left. How many, never who.",
  source: "Avelino 2016",
  window: "at that moment",
  past: false,
  needs: ["history", "tree"],
  confidence: "inferred",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const tree = value(picture, "tree");
      if (tree === undefined) return untold("the files were not read");
      if (!isNow(picture, over.window)) return onlyNow;
      const authors = authorsByFile(picture, history);
      const files = [...filesCovered(picture, over.globs)].flatMap((file) => tree.files[file] ?? []);
      const known = files.filter(({ role }) => role === "source" || role === "test").map(({ path }) => history.paths.indexOf(path));
      if (known.length === 0) return untold("no source or test file lies in it");
      const found = takeAway(
        known.map((path) => (path < 0 ? [] : csrRow(authors, path))),
        history.people.count,
        () => 0,
      );
      return told(found.factor, counted(found.files, "file"));
    }),
};

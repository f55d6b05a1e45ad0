import { counted, csrRow } from "#base";
import { commitsCovered, commitsWithin } from "../covered.ts";
import { type Measure, overHistory, told } from "../measure.ts";
import { creditOf } from "../people.ts";

export const peopleMeasure: Measure = {
  id: "people",
  title: "People who changed it",
  unit: { one: "person", many: "people" },
  definition: "People with at least one commit in it; co-authors count, bots and reformats do not. How many, never who.",
  window: "1 year",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const commits = commitsWithin(history, commitsCovered(picture, history, over.globs), over.window);
      const people = creditOf(picture, history);
      const found = new Set([...commits].flatMap((commit) => [...csrRow(people, commit)]));
      return told(found.size, counted(commits.length, "commit"));
    }),
};

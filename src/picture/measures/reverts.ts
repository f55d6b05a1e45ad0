import { counted } from "#base";
import { commitFlag } from "#history";
import { commitsCovered, commitsWithin } from "../covered.ts";
import { type Measure, overHistory, told } from "../measure.ts";

export const revertsMeasure: Measure = {
  id: "reverts",
  title: "Reverts",
  unit: { one: "revert", many: "reverts" },
  definition: "Commits that touched it and whose subject says that they take back another.",
  window: "1 year",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const commits = commitsWithin(history, commitsCovered(picture, history, over.globs), over.window);
      const reverts = commits.filter((commit) => ((history.commits.flags[commit] ?? 0) & commitFlag.revert) !== 0).length;
      return told(reverts, counted(commits.length, "commit"));
    }),
};

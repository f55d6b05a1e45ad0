import { counted } from "#base";
import { commitsCovered, commitsWithin } from "../covered.ts";
import { type Measure, monthsOf, overHistory, told } from "../measure.ts";

export const commitsMeasure: Measure = {
  id: "commits",
  title: "Commits a month",
  unit: { one: "commit a month", many: "commits a month" },
  definition: "Commits by people that touched it, divided by the months of the window; merges, reformats and bots left out.",
  window: "90 days",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const commits = commitsWithin(history, commitsCovered(picture, history, over.globs), over.window).length;
      const months = monthsOf(over.window, history.commits.time[0] ?? over.window.to);
      return told(Math.round((10 * commits) / months) / 10, counted(commits, "commit"));
    }),
};

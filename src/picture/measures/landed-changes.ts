import { counted } from "#base";
import { commitsCovered, landedOf } from "../covered.ts";
import { type Measure, monthsOf, overHistory, told } from "../measure.ts";

export const landedChangesMeasure: Measure = {
  id: "landed-changes",
  title: "Landed changes a month",
  unit: { one: "landed change a month", many: "landed changes a month" },
  definition: "Changes by people that reached the mainline and touched it, divided by the months of the window.",
  window: "90 days",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const landed = landedOf(history, commitsCovered(picture, history, over.globs), over.window).length;
      const months = monthsOf(over.window, history.commits.time[0] ?? over.window.to);
      return told(Math.round((10 * landed) / months) / 10, counted(landed, "landed change"));
    }),
};

import { counted, daySeconds } from "#base";
import { commitsCovered, landedOf } from "../covered.ts";
import { type Measure, overHistory, told, untold } from "../measure.ts";

export const daysQuietMeasure: Measure = {
  id: "days-quiet",
  title: "Days without a change",
  unit: { one: "day", many: "days" },
  definition: "Whole days since a person's change last landed in it.",
  window: "at that moment",
  past: true,
  needs: ["history"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const landed = landedOf(history, commitsCovered(picture, history, over.globs), {
        from: Number.NEGATIVE_INFINITY,
        to: over.window.to,
      });
      const last = landed.at(-1);
      if (last === undefined) return untold("no change by a person is known; sweeping commits are left out");
      const days = Math.floor((over.window.to - (history.landed.time[last] ?? 0)) / daySeconds);
      return told(days, counted(landed.length, "landed change"));
    }),
};

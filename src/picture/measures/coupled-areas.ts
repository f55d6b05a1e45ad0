import { counted } from "#base";
import { commitsCovered, landedOf } from "../covered.ts";
import { coupledWith } from "../coupled-with.ts";
import { type Measure, overHistory, told, untold } from "../measure.ts";
import { whyMissing } from "../value.ts";

export const coupledAreasMeasure: Measure = {
  id: "coupled-areas",
  title: "Areas that change with it",
  unit: { one: "area", many: "areas" },
  definition:
    "Areas of code outside that change in the same landed changes: 5 or more shared, 10 % or more of the mean, beyond chance (p < 0.01).",
  source: "Fisher's exact test",
  window: "1 year",
  past: true,
  needs: ["history", "areas", "tree"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const found = coupledWith(picture, over.globs, over.window);
      if (found === undefined) return untold(whyMissing(picture, "areas") ?? "areas were not read");
      return told(
        found.length,
        counted(landedOf(history, commitsCovered(picture, history, over.globs), over.window).length, "landed change"),
      );
    }),
};

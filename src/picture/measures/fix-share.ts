import { counted } from "#base";
import { commitsCovered, landedOf } from "../covered.ts";
import { fixBasis, fixLanded } from "../fixes.ts";
import { type Measure, overHistory, shareOf, untold } from "../measure.ts";

export const fixShareMeasure: Measure = {
  id: "fix-share",
  title: "Fix share",
  unit: { one: "%", many: "%" },
  definition:
    "Of the changes that landed in it, those that are fixes: by conventional type or, where few commits have one, by stated words. Told of 20 changes or more.",
  source: "Mockus, Votta 2000 (words); conventional commits",
  window: "1 year",
  past: true,
  needs: ["history"],
  confidence: "inferred",
  read: (picture, over) =>
    overHistory(picture, over, (history) => {
      const basis = fixBasis(picture);
      if (basis.by === "cannot tell") return untold(`only ${basis.words}`);
      const fix = fixLanded(picture, history);
      const landed = landedOf(history, commitsCovered(picture, history, over.globs), over.window);
      return shareOf(landed.filter((one) => fix[one] === 1).length, landed.length, (count) => counted(count, "landed change"));
    }),
};

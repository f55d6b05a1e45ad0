import { counted } from "#base";
import { coverOf } from "../covered.ts";
import { hotspots } from "../hotspots.ts";
import { isNow, type Measure, onlyNow, overHistory, told, untold } from "../measure.ts";
import { value } from "../value.ts";
import { wholeTree } from "../window.ts";

export const hotspotsMeasure: Measure = {
  id: "hotspots",
  title: "Hotspots",
  unit: { one: "hotspot", many: "hotspots" },
  definition:
    "Production files in it that are among the repository's hotspots: rank by commits × lines, the smaller of the top 1 % and 25.",
  source: "Tornhill 2015",
  window: "1 year",
  past: false,
  needs: ["history", "tree"],
  confidence: "observed",
  read: (picture, over) =>
    overHistory(picture, over, () => {
      if (value(picture, "tree") === undefined) return untold("the files were not read");
      if (!isNow(picture, over.window)) return onlyNow;
      const covers = coverOf(over.globs);
      const all = hotspots(picture, wholeTree(over.window));
      return told(all.filter(({ path }) => covers(path)).length, counted(all.length, "hotspot"));
    }),
};

import { counted } from "#base";
import { type Measure, overFiles, told } from "../measure.ts";

export const suppressionsMeasure: Measure = {
  id: "suppressions",
  title: "Suppressions",
  unit: { one: "suppression", many: "suppressions" },
  definition: "Places where a linter or a type checker is told to look away.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const read = files.filter(({ role, markers }) => (role === "source" || role === "test") && markers.suppressions >= 0);
      return told(
        read.reduce((sum, { markers }) => sum + markers.suppressions, 0),
        counted(read.length, "file"),
      );
    }),
};

import { counted } from "#base";
import { type Measure, overFiles, told } from "../measure.ts";

export const mutedTestsMeasure: Measure = {
  id: "muted-tests",
  title: "Muted tests",
  unit: { one: "muted test", many: "muted tests" },
  definition: "Tests that are switched off.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const read = files.filter(({ role, markers }) => role === "test" && markers.mutedTests >= 0);
      return told(
        read.reduce((sum, { markers }) => sum + markers.mutedTests, 0),
        counted(read.length, "test file"),
      );
    }),
};

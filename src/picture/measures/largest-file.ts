import { counted } from "#base";
import { type Measure, overFiles, told, untold } from "../measure.ts";

export const largestFileMeasure: Measure = {
  id: "largest-file",
  title: "Lines of its largest file",
  unit: { one: "line", many: "lines" },
  definition: "Lines of the longest source file; tests, generated and vendored files left out.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const source = files.filter(({ role, lines }) => role === "source" && lines >= 0);
      return source.length === 0
        ? untold("no source file lies in it")
        : told(
            source.reduce((most, { lines }) => Math.max(most, lines), 0),
            counted(source.length, "source file"),
          );
    }),
};

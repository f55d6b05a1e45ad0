import { counted } from "#base";
import { type Measure, overFiles, told } from "../measure.ts";

export const linesMeasure: Measure = {
  id: "lines",
  title: "Lines",
  unit: { one: "line", many: "lines" },
  definition: "Lines of its source files; tests, generated and vendored files left out.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const source = files.filter(({ role, lines }) => role === "source" && lines >= 0);
      return told(
        source.reduce((sum, { lines }) => sum + lines, 0),
        counted(source.length, "source file"),
      );
    }),
};

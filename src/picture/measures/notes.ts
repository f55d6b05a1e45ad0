import { counted } from "#base";
import { type Measure, overFiles, told } from "../measure.ts";

export const notesMeasure: Measure = {
  id: "notes",
  title: "Notes to come back",
  unit: { one: "note", many: "notes" },
  definition: "TODO, FIXME and HACK in its source and test files.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const read = files.filter(({ role, markers }) => (role === "source" || role === "test") && markers.todo >= 0);
      return told(
        read.reduce((sum, { markers: { todo, fixme, hack } }) => sum + todo + fixme + hack, 0),
        counted(read.length, "file"),
      );
    }),
};

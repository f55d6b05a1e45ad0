import { counted } from "#base";
import { type Measure, overFiles, told } from "../measure.ts";

export const filesMeasure: Measure = {
  id: "files",
  title: "Files",
  unit: { one: "file", many: "files" },
  definition: "Files of the tree, of whatever kind.",
  window: "at that moment",
  past: false,
  needs: ["tree"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      return told(files.length, counted(files.length, "file"));
    }),
};
